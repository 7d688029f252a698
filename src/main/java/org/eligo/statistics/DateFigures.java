package org.eligo.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The least and the greatest of dates, and the forms in which they are written. */
final class DateFigures {

    /** In each a letter stands for a digit, but for the T of a date with a time, which stands in quotation marks. */
    private static final List<String> FORMATS =
            List.of("yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss");

    private final boolean[] met = new boolean[FORMATS.size()];
    private @Nullable String min;
    private @Nullable String max;

    /** A date; a text that has none of the forms is passed over. */
    void add(char[] chars, int offset, int length) {
        for (int i = 0; i < met.length; i++) {
            if (fits(FORMATS.get(i), chars, offset, length)) {
                met[i] = true;
                compare(chars, offset, length);
            }
        }
    }

    void add(DateFigures other) {
        for (int i = 0; i < met.length; i++) {
            met[i] |= other.met[i];
        }
        keep(other.min);
        keep(other.max);
    }

    /** The least and greatest by the text, so that a month comes before its days. */
    FieldValues.Dates of(String piece, long missing) {
        List<String> formats = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            if (met[i]) {
                formats.add(FORMATS.get(i));
            }
        }
        return new FieldValues.Dates(
                piece, missing, Objects.requireNonNullElse(min, ""), Objects.requireNonNullElse(max, ""), formats);
    }

    private void compare(char[] chars, int offset, int length) {
        if (min == null
                || max == null
                || order(chars, offset, length, min) < 0
                || order(chars, offset, length, max) > 0) {
            keep(new String(chars, offset, length));
        }
    }

    private void keep(@Nullable String date) {
        if (date != null) {
            min = min == null || date.compareTo(min) < 0 ? date : min;
            max = max == null || date.compareTo(max) > 0 ? date : max;
        }
    }

    private static int order(char[] chars, int offset, int length, String other) {
        for (int i = 0; i < Math.min(length, other.length()); i++) {
            int difference = chars[offset + i] - other.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - other.length();
    }

    private static boolean fits(String format, char[] chars, int offset, int length) {
        int at = offset;
        for (int i = 0; i < format.length(); i++) {
            char wanted = format.charAt(i);
            if (wanted == '\'') {
                continue;
            }
            if (at == offset + length) {
                return false;
            }
            char c = chars[at++];
            boolean digit = Character.isLetter(wanted) && wanted != 'T';
            if (digit ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return at == offset + length;
    }
}
