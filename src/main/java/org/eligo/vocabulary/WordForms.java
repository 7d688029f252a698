package org.eligo.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The normal form of a word: what stays when case, accents, the possessive, the plural and the difference between British and
 * American spelling are taken away. Two words are "the same" for a search exactly when their normal forms are equal; the form
 * itself need not be a word and is never shown.
 *
 * <p>The rules are small and closed (S-stemming after Harman 1991, with tables for what medical English does otherwise), since a
 * wrong equation of two words loses more than a missed one. Pure functions; safe for any number of threads.
 */
public final class WordForms {

    /** Words are cut off after so many chars; what is longer is no word that anybody types. */
    public static final int MAX_LENGTH = 100;

    private static final Map<String, String> IRREGULAR = WordTable.pairs("irregular-plurals.txt");
    private static final Map<String, String> SPELLING_PARTS = WordTable.pairs("spelling-parts.txt");
    private static final Map<String, String> SPELLING_ENDS = WordTable.pairs("spelling-ends.txt");
    private static final Map<String, String> LETTERS = WordTable.pairs("letters.txt");

    private WordForms() {}

    /** The normal form of one word as {@link WordCutter} cuts it. Never empty for a word that is not. */
    public static String normal(String word) {
        String cut = surface(word);
        String plain = withoutApostrophes(folded(cut));
        if (plain.isEmpty()) {
            return cut;
        }
        String singular = singular(plain);
        return spelling(singular);
    }

    /** The word as written, cut to the length that is indexed; for searches where case and accents count. */
    public static String surface(String word) {
        if (word.length() <= MAX_LENGTH) {
            return word;
        }
        boolean splitsPair = Character.isSurrogatePair(word.charAt(MAX_LENGTH - 1), word.charAt(MAX_LENGTH));
        return word.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH);
    }

    /** Without case and accents, Greek letters by their names; words and what stands between them stay. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int plainUntil = 0;
        while (plainUntil < lower.length() && lower.charAt(plainUntil) < 128) {
            plainUntil++;
        }
        if (plainUntil == lower.length()) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !WordCutter.isMark(c)).forEach(c -> {
            String letter = Character.toString(c);
            folded.append(c < 128 ? letter : LETTERS.getOrDefault(letter, letter));
        });
        return folded.toString();
    }

    private static String withoutApostrophes(String word) {
        int at = word.length() - 2;
        boolean possessive = at > 0 && word.charAt(at + 1) == 's' && WordCutter.isApostrophe(word.charAt(at));
        String owner = possessive ? word.substring(0, at) : word;
        return owner.indexOf('\'') < 0 && owner.indexOf('\u2019') < 0
                ? owner
                : owner.replace("'", "").replace("\u2019", "");
    }

    private static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || !Character.isLetter(word.charAt(length - 2))) {
            return word;
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
        }
        if (word.endsWith("viruses")) {
            return word.substring(0, length - 2);
        }
        if (length > 4 && endsWithAny(word, "sses", "xes", "ches", "shes", "oes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    private static String spelling(String word) {
        if (word.length() < 5) {
            return word;
        }
        String result = word;
        for (Map.Entry<String, String> part : SPELLING_PARTS.entrySet()) {
            if (result.contains(part.getKey())) {
                result = result.replace(part.getKey(), part.getValue());
            }
        }
        for (Map.Entry<String, String> end : SPELLING_ENDS.entrySet()) {
            if (result.endsWith(end.getKey())) {
                return result.substring(0, result.length() - end.getKey().length()) + end.getValue();
            }
        }
        return result;
    }

    private static boolean endsWithAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
