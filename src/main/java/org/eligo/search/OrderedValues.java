package org.eligo.search;

import java.util.OptionalLong;
import org.eligo.essie.Ages;
import org.eligo.essie.PartialDates;
import org.eligo.schema.Field;

/** The numbers by which the text values of ordered fields are compared: see {@link Query.Between}. */
public final class OrderedValues {

    private OrderedValues() {}

    /**
     * The epoch day of a date's first day, or the minutes of an age.
     *
     * @param field a date or an age
     * @return empty where the text cannot be read as one
     */
    public static OptionalLong of(Field field, String value) {
        if (field.type().isDate()) {
            return PartialDates.parse(value)
                    .map(period -> OptionalLong.of(period.firstDay()))
                    .orElse(OptionalLong.empty());
        }
        return Ages.minutes(value);
    }
}
