package org.eligo.search;

import java.util.List;
import org.eligo.schema.Field;

/** One key of the order of results. Ties fall to the NCT number, rising. */
public sealed interface Sort {

    /** By score, best first unless {@code ascending}. */
    record ByRelevance(boolean ascending) implements Sort {}

    /**
     * By a date, number or age; studies without a value come last either way. Of several values the lowest counts when rising, the
     * highest when falling.
     */
    record ByField(Field field, boolean ascending) implements Sort {
        public ByField {
            if (!field.type().isOrdered()) {
                throw new IllegalArgumentException("Nothing can be sorted by " + field.piece() + ".");
            }
        }
    }

    /** By NCT number. */
    record ByNumber(boolean ascending) implements Sort {}

    /**
     * By the distance of the study's nearest site from a point, the nearest first; studies without such a site, or whose sites have no
     * points, last.
     *
     * @param sites what a site must be to count; asked of one site, as inside {@link Query.AtOneSite}
     */
    record ByDistance(GeoPoint from, Query sites) implements Sort {

        /** All sites count. */
        public ByDistance(double latitude, double longitude) {
            this(new GeoPoint(latitude, longitude), new Query.Everything());
        }
    }

    /** Studies that answer the first of the queries come first, then those that answer the second, and so on; then all others. */
    record ByRank(List<Query> queries) implements Sort {
        public ByRank {
            queries = List.copyOf(queries);
        }
    }
}
