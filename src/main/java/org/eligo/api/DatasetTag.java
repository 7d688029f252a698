package org.eligo.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eligo.search.StoreState;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of every answer: one for all that is served from the same state of the store by the same form of interface; with the
 * day where the answer depends on it.
 */
final class DatasetTag {

    /** Changes with the bytes that are made of equal records. */
    private static final int FORM = 1;

    private DatasetTag() {}

    /** With its quotation marks. */
    static String of(StoreState state) {
        Map<String, String> notes = new TreeMap<>(state.notes());
        return "\"" + Long.toString(state.generation(), 36) + "/" + FORM + "/" + Long.toString(state.studies(), 36)
                + "-" + Integer.toUnsignedString(notes.hashCode(), 36) + "\"";
    }

    /** The tag of an answer that is another one on another day. */
    static String on(LocalDate day, StoreState state) {
        String tag = of(state);
        return tag.substring(0, tag.length() - 1) + "-" + day + "\"";
    }

    /** Whether a header {@code If-None-Match} names the tag. A mark that a proxy adds for a compressed body is not minded. */
    static boolean isNamed(String tag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        String bare = tag.substring(1, tag.length() - 1);
        for (String item : ifNoneMatch.split(",", -1)) {
            String named = item.strip();
            if (named.startsWith("W/")) {
                named = named.substring(2);
            }
            if (named.equals("*") || named.equals(tag) || named.equals("\"" + bare + "--gzip\"")) {
                return true;
            }
        }
        return false;
    }
}
