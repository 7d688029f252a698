package org.eligo.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\n\\s*(?=\\n|[*•-]|\\d+[.)])|$");
    private static final Pattern APART = Pattern.compile("i[ao](?!u)|(?<=cr)ea|eo|ua|uou|ism$");
    private static final List<String> TOGETHER = List.of("tio", "sio", "cia", "tia", "qua", "gua", "gio", "peo");

    /** Characters of a text that are looked at: enough for a verdict, and bounded. */
    private static final int MAX_LENGTH = 40_000;

    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúäöüàèâêîôû]+");

    /** Empty for a text that is too short. */
    public static Optional<ReadingLevel> of(String whole) {
        String text = whole.length() <= MAX_LENGTH ? whole : whole.substring(0, MAX_LENGTH);
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
        String letters = withoutEnding(word.toLowerCase(Locale.ROOT));
        int count = 0;
        Matcher runs = VOWELS.matcher(letters);
        while (runs.find()) {
            count++;
        }
        if (endsSilently(letters)) {
            count--;
        }
        Matcher apart = APART.matcher(letters);
        while (apart.find()) {
            if (apart.start() == 0 || !spokenTogether(letters, apart.start() - 1)) {
                count++;
            }
        }
        return Math.max(1, count);
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
