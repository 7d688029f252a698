package org.eligo.gazetteer;

import java.text.Normalizer;
import java.util.Map;

/** The form of a name by which it is looked up: small letters and digits of ASCII where there are such, single spaces, no accents. */
final class PlaceKey {

    /** What is left of a longer text; no place has a longer name. */
    static final int MAX_LENGTH = 120;

    /** Letters that are no letter with an accent. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ə', "e"));

    /** Words that are written short or long. */
    private static final Map<String, String> WORDS =
            Map.of("saint", "st", "sainte", "ste", "fort", "ft", "mount", "mt", "and", "", "the", "");

    private PlaceKey() {}

    /** The key; empty where the text has neither letters nor digits. */
    static String of(String text) {
        String shortened = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        StringBuilder key = new StringBuilder(shortened.length());
        StringBuilder word = new StringBuilder();
        String letters = isAscii(shortened) ? shortened : Normalizer.normalize(shortened, Normalizer.Form.NFKD);
        for (int i = 0; i < letters.length(); i++) {
            char c = Character.toLowerCase(letters.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            } else if (c < 128) {
                // "D.C." and "L'Aquila" are one word each, "St.Louis" is two.
                if (c != '\'' && (c != '.' || word.length() > 1)) {
                    end(word, key);
                }
            } else if (LETTERS.containsKey(c)) {
                word.append(LETTERS.get(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '’' && c != '‘' && c != 'ʻ') {
                end(word, key);
            }
        }
        end(word, key);
        return key.toString();
    }

    private static void end(StringBuilder word, StringBuilder key) {
        if (word.isEmpty()) {
            return;
        }
        String text = WORDS.getOrDefault(word.toString(), word.toString());
        if (!text.isEmpty()) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(text);
        }
        word.setLength(0);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
