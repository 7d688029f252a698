package org.eligo.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Holds a text value against what its field's type may hold. What does not fit is taken, and told. */
final class ValueCheck {

    private static final Pattern AGE = Pattern.compile("\\d{1,6} (Year|Month|Week|Day|Hour|Minute)s?|N/A");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final @Nullable Set<?>[] names;

    ValueCheck() {
        Schema schema = Schema.registry();
        names = new Set<?>[schema.fields().size()];
        for (Field field : schema.fields()) {
            field.enumeration().ifPresent(e -> names[field.ordinal()] = new HashSet<>(e.names()));
        }
    }

    /** What is odd about the value, as a sentence without the full stop. */
    Optional<String> oddity(Field field, char[] chars, int offset, int length) {
        FieldType type = field.type();
        if (type != FieldType.ENUM && type != FieldType.AGE && !type.isDate()) {
            return Optional.empty();
        }
        String value = new String(chars, offset, length);
        if (type == FieldType.ENUM) {
            Set<?> allowed = names[field.ordinal()];
            return allowed == null || allowed.contains(value)
                    ? Optional.empty()
                    : Optional.of(told(field, value, "which is not in the registry's list of values"));
        }
        if (type == FieldType.AGE) {
            return AGE.matcher(value).matches()
                    ? Optional.empty()
                    : Optional.of(told(field, value, "which is no age such as 18 Years"));
        }
        return isDate(type, value)
                ? Optional.empty()
                : Optional.of(told(field, value, "which is no date of the form " + form(type)));
    }

    private static String told(Field field, String value, String what) {
        return field.piece() + " holds \"" + Printable.of(value) + "\", " + what;
    }

    private static String form(FieldType type) {
        return switch (type) {
            case DATE -> "2020-01-31";
            case DATE_TIME -> "2020-01-31T09:30";
            case PARTIAL_DATE,
                    STRUCTURE,
                    TEXT,
                    MARKUP,
                    NCT_ID,
                    GEO_NAME,
                    KEYWORD,
                    ENUM,
                    BOOLEAN,
                    INTEGER,
                    AGE,
                    GEO_POINT -> "2020, 2020-01 or 2020-01-31";
        };
    }

    static boolean isDate(FieldType type, String value) {
        try {
            if (DATE_TIME.matcher(value).matches()) {
                LocalDate unused = LocalDate.parse(value.substring(0, 10));
                return type == FieldType.DATE_TIME;
            }
            if (DATE.matcher(value).matches()) {
                LocalDate unused = LocalDate.parse(value);
                return type != FieldType.DATE_TIME;
            }
            if (MONTH.matcher(value).matches()) {
                YearMonth unused = YearMonth.parse(value);
                return type == FieldType.PARTIAL_DATE;
            }
            return type == FieldType.PARTIAL_DATE && YEAR.matcher(value).matches();
        } catch (DateTimeParseException e) {
            // A 31st of February: the form is right, the day does not exist.
            return false;
        }
    }
}
