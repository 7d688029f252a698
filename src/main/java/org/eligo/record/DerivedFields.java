package org.eligo.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.schema.Derivation;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.study.Country;
import org.jspecify.annotations.Nullable;

/**
 * Computes, during a walk, the fields that are searchable but not in the record. A counter stands wherever its enclosing object
 * does, 0 included; a year wherever its date has one; a country code wherever the country's name is known.
 */
final class DerivedFields {

    private record Counter(Field field, Derivation.CountOf count) {}

    private static final int[] NONE = new int[0];

    private final List<List<Counter>> countersIn = new ArrayList<>();
    private final @Nullable Field[] yearOf;
    private final @Nullable Field[] codeOf;
    private final int[] totals;
    private final Set<String> distinct = new HashSet<>();
    private final @Nullable Field distinctField;

    DerivedFields() {
        Schema schema = Schema.registry();
        int size = schema.fields().size();
        yearOf = new Field[size];
        codeOf = new Field[size];
        totals = new int[size];
        schema.fields().forEach(f -> countersIn.add(new ArrayList<>()));
        Field counting = null;
        for (Field field : schema.fields()) {
            Optional<Derivation> derivation = schema.derivation(field);
            if (derivation.isEmpty()) {
                continue;
            }
            switch (derivation.get()) {
                case Derivation.CountOf count ->
                    countersIn.get(field.parent().orElseThrow().ordinal()).add(new Counter(field, count));
                case Derivation.YearOf year -> yearOf[year.date().ordinal()] = field;
                case Derivation.CountryCodeOf code -> codeOf[code.country().ordinal()] = field;
                case Derivation.DistinctCountOf values -> counting = field;
            }
        }
        distinctField = counting;
    }

    void reset() {
        Arrays.fill(totals, 0);
        distinct.clear();
    }

    /** The totals on entry of the lists that are counted in this structure. */
    int[] enter(@Nullable Field structure) {
        if (structure == null) {
            return NONE;
        }
        List<Counter> counters = countersIn.get(structure.ordinal());
        if (counters.isEmpty()) {
            return NONE;
        }
        int[] before = new int[counters.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = total(counters.get(i));
        }
        return before;
    }

    void counted(Field list, int size) {
        totals[list.ordinal()] += size;
    }

    void leave(@Nullable Field structure, int[] before, RecordVisitor visitor) {
        if (structure == null) {
            return;
        }
        List<Counter> counters = countersIn.get(structure.ordinal());
        for (int i = 0; i < before.length; i++) {
            Counter counter = counters.get(i);
            visitor.number(
                    counter.field(),
                    total(counter) - before[i] + counter.count().plus());
        }
        if (distinctField != null && distinctField.parent().orElseThrow() == structure) {
            visitor.number(distinctField, distinct.size());
        }
    }

    void text(Field field, char[] chars, int offset, int length, RecordVisitor visitor) {
        int at = field.ordinal();
        Field year = yearOf[at];
        if (year != null) {
            year(year, chars, offset, length, visitor);
        }
        Field code = codeOf[at];
        if (code != null) {
            String country = new String(chars, offset, length);
            distinct.add(country);
            Country.code(country).ifPresent(c -> visitor.text(code, c.toCharArray(), 0, c.length()));
        }
    }

    private static void year(Field field, char[] chars, int offset, int length, RecordVisitor visitor) {
        if (length < 4) {
            return;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = chars[offset + i] - '0';
            if (digit < 0 || digit > 9) {
                return;
            }
            year = year * 10 + digit;
        }
        visitor.number(field, year);
    }

    private int total(Counter counter) {
        int total = 0;
        for (Field list : counter.count().lists()) {
            total += totals[list.ordinal()];
        }
        return total;
    }
}
