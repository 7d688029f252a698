package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.eligo.search.Cursor;
import org.eligo.search.Sort;
import org.jspecify.annotations.Nullable;

/** Turns an order and a place in it into Lucene's form, and back. The last key is always the number, which settles ties. */
final class SortCompiler {

    /** The distance of what has no place: behind all others. */
    private static final Double NOWHERE = Double.POSITIVE_INFINITY;

    private final List<Sort> keys;
    private final QueryCompiler queries;

    /** @param queries compiles the queries that an order speaks of */
    SortCompiler(List<Sort> keys, QueryCompiler queries) {
        this.keys = keys.isEmpty() ? List.of(new Sort.ByNumber(false)) : keys;
        this.queries = queries;
    }

    org.apache.lucene.search.Sort sort() throws IOException {
        List<SortField> fields = new ArrayList<>();
        for (Sort key : keys) {
            fields.add(sortField(key));
        }
        fields.add(new SortField(IndexFields.NUMBER, SortField.Type.LONG));
        return new org.apache.lucene.search.Sort(fields.toArray(SortField[]::new));
    }

    boolean needsScores() {
        return keys.stream().anyMatch(Sort.ByRelevance.class::isInstance);
    }

    /** Whether scores order only what another key does not. */
    boolean scoresSettleTies() {
        return needsScores() && !(keys.getFirst() instanceof Sort.ByRelevance);
    }

    /** The score of a hit, where it is one of the keys. */
    float score(FieldDoc hit) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) instanceof Sort.ByRelevance) {
                return (Float) hit.fields[i];
            }
        }
        return 0;
    }

    private SortField sortField(Sort key) throws IOException {
        return switch (key) {
            case Sort.ByRelevance relevance -> new SortField(null, SortField.Type.SCORE, relevance.ascending());
            case Sort.ByNumber number -> new SortField(IndexFields.NUMBER, SortField.Type.LONG, !number.ascending());
            case Sort.ByField field -> {
                boolean rising = field.ascending();
                yield new SortedNumericSortField(
                        IndexFields.name(field.field(), Level.STUDY),
                        SortField.Type.LONG,
                        !rising,
                        rising ? SortedNumericSelector.Type.MIN : SortedNumericSelector.Type.MAX,
                        missing(rising));
            }
            case Sort.ByDistance distance ->
                new NearestSite(distance.from(), queries.sites(distance.sites())).getSortField(false);
            case Sort.ByRank rank -> queries.firstOf(rank.queries()).getSortField(false);
        };
    }

    private static Long missing(boolean rising) {
        return rising ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    /** The place of a hit. */
    Cursor cursor(FieldDoc hit) {
        List<Optional<Long>> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Object value = hit.fields[i];
            values.add(
                    switch (keys.get(i)) {
                        case Sort.ByRelevance r -> Optional.of((long) Float.floatToIntBits((Float) value));
                        case Sort.ByNumber n -> Optional.of((Long) value);
                        case Sort.ByField f -> Optional.of((Long) value).filter(v -> !v.equals(missing(f.ascending())));
                        case Sort.ByDistance d ->
                            Optional.of((Double) value)
                                    .filter(v -> !v.equals(NOWHERE))
                                    .map(Double::doubleToLongBits);
                        case Sort.ByRank r -> Optional.of(((Double) value).longValue());
                    });
        }
        return new Cursor(values, number(hit));
    }

    /** The study's number. */
    int number(FieldDoc hit) {
        return ((Long) hit.fields[keys.size()]).intValue();
    }

    /**
     * The place as a hit to continue behind; null where the cursor is of another order.
     *
     * @param lastDocument the index of the last document: every document of that place comes before it
     */
    @Nullable
    FieldDoc after(Cursor cursor, int lastDocument) {
        if (cursor.keys().size() != keys.size()) {
            return null;
        }
        Object[] values = new Object[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            Optional<Long> value = cursor.keys().get(i);
            Object bound = switch (keys.get(i)) {
                case Sort.ByRelevance r -> Float.intBitsToFloat(value.orElse(0L).intValue());
                case Sort.ByNumber n -> value.orElse(0L);
                case Sort.ByField f -> value.orElse(missing(f.ascending()));
                case Sort.ByDistance d -> value.map(Double::longBitsToDouble).orElse(NOWHERE);
                case Sort.ByRank r -> (double) value.orElse(0L);
            };
            values[i] = bound;
        }
        values[keys.size()] = (long) cursor.number();
        return new FieldDoc(lastDocument, Float.NaN, values);
    }
}
