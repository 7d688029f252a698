package org.eligo.portal.browse;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.eligo.portal.address.Slug;

/** A name as a part of an address to browse: readable, and stable as long as the name is. */
final class BrowseKey {

    private BrowseKey() {}

    /** A longer name ends in a sum, so that two that begin alike are two. */
    private static final int MAX_READABLE = 80;

    private static final Map<Character, String> LETTERS = Map.of(
            'ł', "l", 'Ł', "L", 'ø', "o", 'Ø', "O", 'ß', "ss", 'æ', "ae", 'Æ', "Ae", 'đ', "d", 'Đ', "D", 'ı', "i");

    /** Lower-case words with dashes; a name with other than Latin letters, or a very long one, ends in a sum of its characters. */
    static String of(String name) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        String slug = Slug.of(latin.toString());
        if (!slug.isEmpty() && name.length() <= MAX_READABLE && isLatin(latin.toString())) {
            return slug;
        }
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().toHexDigits(sum.getValue(), 8);
        return slug.isEmpty() ? "n-" + hex : slug + "-" + hex;
    }

    private static boolean isLatin(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .chars()
                .noneMatch(c -> (Character.isLetterOrDigit(c) && c > 'z') || Character.isSurrogate((char) c));
    }

    /** Under which letter it is listed: {@code a} to {@code z}, else {@code 0-9}. */
    static String letter(String key) {
        char first = key.charAt(0);
        return first >= 'a' && first <= 'z' && !key.startsWith("n-") ? String.valueOf(first) : "0-9";
    }
}
