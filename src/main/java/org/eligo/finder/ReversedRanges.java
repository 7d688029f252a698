package org.eligo.finder;

import java.util.List;
import java.util.stream.Stream;
import org.eligo.schema.Field;
import org.eligo.search.Query;

/** Ranges in a query that end before they begin, so that nothing can lie in them. */
final class ReversedRanges {

    private ReversedRanges() {}

    /** The fields they are asked of, each once, in the order of the query. */
    static List<Field> of(Query query) {
        return fields(query).distinct().toList();
    }

    private static Stream<Field> fields(Query query) {
        return switch (query) {
            case Query.Between(Field field, long low, long high) -> low > high ? Stream.of(field) : Stream.empty();
            case Query.ListSize(Field field, long low, long high) -> low > high ? Stream.of(field) : Stream.empty();
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(ReversedRanges::fields);
            case Query.AnyOf(List<Query> parts) -> parts.stream().flatMap(ReversedRanges::fields);
            case Query.Not(Query operand) -> fields(operand);
            case Query.AtOneSite(Query operand) -> fields(operand);
            case Query.Tilted tilted -> fields(tilted.query());
            case Query.Decayed decayed -> fields(decayed.query());
            case Query.Everything _,
                    Query.Nothing _,
                    Query.Text _,
                    Query.OneOf _,
                    Query.Flag _,
                    Query.Within _,
                    Query.Present _,
                    Query.Ids _ -> Stream.empty();
        };
    }
}
