package org.eligo.portal.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as the readable end of an address. It names nothing: the number before it does. */
public final class Slug {

    /** Longer titles lose their last words. */
    public static final int MAX_LENGTH = 90;

    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'\u2019\u2018()\\[\\]]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** Lower-case words with dashes between them, at most {@value #MAX_LENGTH} characters; may be empty. */
    public static String of(String title) {
        String letters = DROPPED.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = EDGES.matcher(OTHER.matcher(letters).replaceAll("-")).replaceAll("");
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : MAX_LENGTH);
    }
}
