package org.eligo.search;

import java.util.Optional;
import java.util.OptionalLong;
import org.eligo.essie.Ages;
import org.eligo.essie.PartialDates;
import org.eligo.essie.Period;
import org.eligo.essie.WholeNumbers;
import org.eligo.essie.YesNo;
import org.eligo.schema.Field;

/** Values of ordered fields as the numbers that {@link Query.Between} and sorting compare: days, minutes, or as they are. */
public final class OrderedValues {

    private OrderedValues() {}

    /** What a typed value stands for, ends included. */
    private record Span(long low, long high) {}

    /**
     * The value of a date or age as a record writes it: epoch day of the first day, or minutes.
     *
     * @return empty where the text cannot be read as the field's type, and for fields of other types
     */
    public static OptionalLong recorded(Field field, String text) {
        return switch (field.type()) {
            case PARTIAL_DATE, DATE, DATE_TIME -> first(PartialDates.parse(text));
            case AGE -> Ages.minutes(text);
            case STRUCTURE, TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, ENUM, BOOLEAN, INTEGER, GEO_POINT ->
                OptionalLong.empty();
        };
    }

    /** The lowest number that a typed value stands for: of a partial date the first day. */
    static long lowest(Field field, String text) {
        return typed(field, text).low();
    }

    /** The highest number that a typed value stands for: of a partial date the last day. */
    static long highest(Field field, String text) {
        return typed(field, text).high();
    }

    static boolean flag(Field field, String text) {
        return YesNo.parse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(field.piece() + " is true or false, not " + text + "."));
    }

    private static Span typed(Field field, String text) {
        return switch (field.type()) {
            case PARTIAL_DATE, DATE, DATE_TIME ->
                PartialDates.parse(text)
                        .map(p -> new Span(p.firstDay(), p.lastDay()))
                        .orElseThrow(() -> refused(field, text, "a date"));
            case AGE -> point(Ages.minutes(text).orElseThrow(() -> refused(field, text, "an age with its unit")));
            case INTEGER -> point(WholeNumbers.parse(text).orElseThrow(() -> refused(field, text, "a whole number")));
            case STRUCTURE, TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, ENUM, BOOLEAN, GEO_POINT ->
                throw new IllegalArgumentException(
                        field.piece() + " has no order; RANGE is for dates, numbers and ages.");
        };
    }

    private static Span point(long value) {
        return new Span(value, value);
    }

    private static OptionalLong first(Optional<Period> period) {
        return period.isPresent() ? OptionalLong.of(period.get().firstDay()) : OptionalLong.empty();
    }

    private static IllegalArgumentException refused(Field field, String text, String right) {
        return new IllegalArgumentException(field.piece() + " is compared with " + right + ", not with " + text + ".");
    }
}
