package org.eligo.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\n\\s*(?=\\n|[*•-]|\\d+[.)])|$");
    private static final String VOWELS = "aeiouyáéíóúäöüàèâêîôû";
    private static final List<String> TOGETHER = List.of("tio", "sio", "cia", "tia", "qua", "gua", "gio", "peo");

    /** Empty for a text that is too short. */
    public static Optional<ReadingLevel> of(String text) {
        int words = 0;
        int syllables = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            syllables += syllables(word.group());
        }
        if (words < LEAST_WORDS) {
            return Optional.empty();
        }
        int sentences = 0;
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (WORD.matcher(text).region(from, end.start()).find()) {
                sentences++;
            }
            from = end.end();
        }
        sentences = Math.max(1, sentences);
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Optional.of(new ReadingLevel(Math.max(0, grade), words, sentences));
    }

    /**
     * Syllables of an English word, 1 or more: runs of vowels; a silent e at the end does not count, nor does -ed but behind t and d;
     * -le behind a consonant does, and ia, io, ua in the middle count twice where they are mostly spoken apart.
     */
    static int syllables(String word) {
        String letters = letters(word);
        int count = 0;
        boolean inRun = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = VOWELS.indexOf(letters.charAt(i)) >= 0;
            if (vowel && !inRun) {
                count++;
            }
            inRun = vowel;
        }
        if (endsBehind(letters, "ed", "aeiouytd", false)
                || endsBehind(letters, "e", "aeiouyl", false)
                || endsBehind(letters, "le", "aeiouy", true)) {
            count--;
        }
        return Math.max(1, count + apart(letters));
    }

    /** In small letters, without what stands behind an apostrophe. */
    private static String letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '\'' || word.charAt(i) == '’') {
                return word.substring(0, i).toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether it ends so behind a letter that is one of these, or is none of them. */
    private static boolean endsBehind(String letters, String end, String these, boolean one) {
        int before = letters.length() - end.length() - 1;
        return before >= 0 && letters.endsWith(end) && (these.indexOf(letters.charAt(before)) >= 0) == one;
    }

    /** Neighbouring vowels that are mostly spoken apart, though they are one run. */
    private static int apart(String letters) {
        int count = 0;
        int at = 0;
        while (at < letters.length()) {
            int length = apartAt(letters, at);
            if (length > 0 && (at == 0 || !isTogether(letters, at - 1))) {
                count++;
            }
            at += Math.max(1, length);
        }
        return count;
    }

    /** The length of a group there that is spoken apart; 0 where none is. */
    private static int apartAt(String letters, int at) {
        return switch (letters.charAt(at)) {
            case 'i' -> {
                boolean ia = letters.startsWith("ia", at) || letters.startsWith("io", at);
                boolean ism = letters.length() == at + 3 && letters.endsWith("ism");
                yield ia && !letters.startsWith("u", at + 2) ? 2 : ism ? 3 : 0;
            }
            case 'e' -> {
                boolean crea = letters.startsWith("ea", at) && letters.startsWith("cr", at - 2);
                yield crea || letters.startsWith("eo", at) ? 2 : 0;
            }
            case 'u' -> letters.startsWith("ua", at) ? 2 : letters.startsWith("uou", at) ? 3 : 0;
            default -> 0;
        };
    }

    private static boolean isTogether(String letters, int at) {
        for (String group : TOGETHER) {
            if (letters.startsWith(group, at)) {
                return true;
            }
        }
        return false;
    }

    /** "about as hard as a university text". */
    public String words() {
        if (grade < 6) {
            return "easy, about as hard as a text for schoolchildren";
        }
        if (grade < 9) {
            return "about as hard as a plain newspaper article";
        }
        if (grade < 12) {
            return "about as hard as a serious newspaper";
        }
        return grade < 16 ? "about as hard as a college textbook" : "about as hard as a university text";
    }
}
