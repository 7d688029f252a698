package org.eligo.statistics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What values a field has over all studies. A study counts once for each of its different values. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FieldValues.Names.class, name = "names"),
    @JsonSubTypes.Type(value = FieldValues.Texts.class, name = "texts"),
    @JsonSubTypes.Type(value = FieldValues.Dates.class, name = "dates"),
    @JsonSubTypes.Type(value = FieldValues.Numbers.class, name = "numbers"),
    @JsonSubTypes.Type(value = FieldValues.Flags.class, name = "flags")
})
public sealed interface FieldValues {

    /** More values than this are not listed. */
    int MAX_TOP_VALUES = 250;

    /** The field's piece name. */
    String piece();

    /** Studies that have no value of it. */
    long missing();

    /** @param studies with this value, at least 1 */
    record ValueCount(String value, long studies) {}

    /**
     * Of an enumeration.
     *
     * @param unique how many different values there are
     * @param top the most frequent, at most {@link #MAX_TOP_VALUES}; ties by value, in the order of code points
     */
    record Names(String piece, long missing, long unique, List<ValueCount> top) implements FieldValues {
        public Names {
            top = List.copyOf(top);
        }
    }

    /** @param length in UTF-16 units, as Java and JavaScript count; {@code nctId} is the lowest number of those that tie */
    record Longest(int length, String nctId, String value) {
        static final Longest NONE = new Longest(0, "", "");
    }

    /** Of text, of numbers that are names, and of ages. As {@link Names}, and the longest value; {@link Longest#NONE} where there is none. */
    record Texts(String piece, long missing, long unique, List<ValueCount> top, Longest longest)
            implements FieldValues {
        public Texts {
            top = List.copyOf(top);
        }
    }

    /**
     * Of dates. Values that are no dates are left aside.
     *
     * @param min as written; empty where there is no date
     * @param max as written; empty where there is no date
     * @param formats the forms that occur, in the order of their length, as {@code yyyy-MM}; none where there is no date
     */
    record Dates(String piece, long missing, String min, String max, List<String> formats) implements FieldValues {
        public Dates {
            formats = List.copyOf(formats);
        }
    }

    /**
     * Of whole numbers.
     *
     * @param count of values, of a study with several all of them; where it is 0 the others say nothing
     * @param average over all values
     */
    record Numbers(String piece, long missing, long count, long min, long max, double average) implements FieldValues {}

    /** Of yes-or-no fields: the studies with each. */
    record Flags(String piece, long missing, long no, long yes) implements FieldValues {}
}
