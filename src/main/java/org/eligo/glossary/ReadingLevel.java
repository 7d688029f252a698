package org.eligo.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eligo.language.Texts;

/**
 * How hard an English text is to read: the Flesch-Kincaid grade (Kincaid et al. 1975), 0.39 × words per sentence + 11.8 × syllables per
 * word − 15.59, in years of schooling in the United States. Words are runs of letters; a sentence ends at a full stop, question or
 * exclamation mark before a blank, at an empty line, and at an item of a list. Syllables are counted by {@link #syllables}.
 *
 * @param grade 0 or more
 * @param wordCount at least {@link #LEAST_WORDS}
 * @param sentences at least 1
 */
public record ReadingLevel(double grade, int wordCount, int sentences) {

    /** Fewer words than this say nothing reliable. */
    public static final int LEAST_WORDS = 30;

    private static final List<String> TOGETHER = List.of("tio", "sio", "cia", "tia", "qua", "gua", "gio", "peo");
    private static final String VOWELS = "aeiouyáéíóúäöüàèâêîôû";

    /** Characters of a text that are looked at: enough for a verdict, and bounded. */
    private static final int MAX_LENGTH = 40_000;

    /** Empty for a text that is too short. */
    public static Optional<ReadingLevel> of(String whole) {
        String text = whole.length() <= MAX_LENGTH ? whole : whole.substring(0, MAX_LENGTH);
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        boolean begun = false;
        int at = 0;
        while (at < text.length()) {
            int wordEnd = wordEnd(text, at);
            if (wordEnd > at) {
                words++;
                syllables += syllables(text.substring(at, wordEnd));
                begun = true;
                at = wordEnd;
            } else {
                if (begun && endsSentence(text, at)) {
                    sentences++;
                    begun = false;
                }
                at++;
            }
        }
        if (words < LEAST_WORDS) {
            return Optional.empty();
        }
        sentences += begun ? 1 : 0;
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Optional.of(new ReadingLevel(Math.max(0, grade), words, sentences));
    }

    /** The end of the word that begins at a place; the place itself where none does. */
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean within = Character.isLetter(c) || (at > start && isApostrophe(c));
            if (!within) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean endsSentence(String text, int at) {
        return switch (text.charAt(at)) {
            case '.', '!', '?' -> at + 1 < text.length() && isBlank(text.charAt(at + 1));
            case '\n' -> endsParagraph(text, at + 1);
            default -> false;
        };
    }

    /** Whether an empty line follows, or an item of a list. */
    private static boolean endsParagraph(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                return true;
            }
            at++;
        }
        int digits = at;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > at ? isOneOf(".)", text, digits) : isOneOf("*•-", text, at);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Syllables of an English word, 1 or more: runs of vowels; a silent e at the end does not count, nor does -ed but behind t and d;
     * -le behind a consonant does, and ia, io, ua in the middle count twice where they are mostly spoken apart.
     */
    static int syllables(String word) {
        String letters = withoutEnding(word.toLowerCase(Locale.ROOT));
        int count = vowelRuns(letters) + spokenApart(letters) - (endsSilently(letters) ? 1 : 0);
        return Math.max(1, count);
    }

    private static int vowelRuns(String letters) {
        int runs = 0;
        boolean within = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = VOWELS.indexOf(letters.charAt(i)) >= 0;
            runs += vowel && !within ? 1 : 0;
            within = vowel;
        }
        return runs;
    }

    private static int spokenApart(String letters) {
        int count = 0;
        int at = 0;
        while (at < letters.length()) {
            int length = lengthApart(letters, at);
            if (length > 0 && (at == 0 || !spokenTogether(letters, at - 1))) {
                count++;
            }
            at += Math.max(1, length);
        }
        return count;
    }

    /** How many letters at a place are two syllables, though one run of vowels, or have one without a vowel; 0 for none. */
    private static int lengthApart(String letters, int at) {
        boolean apart = switch (letters.charAt(at)) {
            case 'i' ->
                (letters.startsWith("a", at + 1) || letters.startsWith("o", at + 1))
                        && !letters.startsWith("u", at + 2);
            case 'e' ->
                letters.startsWith("o", at + 1)
                        || (letters.startsWith("a", at + 1) && letters.startsWith("cr", at - 2));
            case 'u' -> letters.startsWith("a", at + 1);
            default -> false;
        };
        if (apart) {
            return 2;
        }
        boolean three = letters.startsWith("uou", at) || (at + 3 == letters.length() && letters.startsWith("ism", at));
        return three ? 3 : 0;
    }

    /** Without 's and the like. */
    private static String withoutEnding(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == '\'' || letters.charAt(i) == '’') {
                return letters.substring(0, i);
            }
        }
        return letters;
    }

    private static boolean endsSilently(String letters) {
        int length = letters.length();
        if (length >= 3 && letters.endsWith("ed") && "aeiouytd".indexOf(letters.charAt(length - 3)) < 0) {
            return true;
        }
        if (length >= 2 && letters.endsWith("e") && "aeiouyl".indexOf(letters.charAt(length - 2)) < 0) {
            return true;
        }
        return length >= 3 && letters.endsWith("le") && "aeiouy".indexOf(letters.charAt(length - 3)) >= 0;
    }

    private static boolean spokenTogether(String letters, int at) {
        return TOGETHER.stream().anyMatch(part -> letters.startsWith(part, at));
    }

    /** "about as hard as a university text". */
    public String words() {
        if (grade < 6) {
            return Texts.now().say("level.easy-about-as-hard-as-a");
        }
        if (grade < 9) {
            return Texts.now().say("level.about-as-hard-as-a-plain");
        }
        if (grade < 12) {
            return Texts.now().say("level.about-as-hard-as-a-serious");
        }
        return grade < 16
                ? Texts.now().say("level.about-as-hard-as-a-college")
                : Texts.now().say("level.about-as-hard-as-a-university");
    }
}
