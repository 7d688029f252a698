package org.eligo.portal.place;

import java.util.Optional;
import java.util.Set;
import org.eligo.finder.NamedCity;
import org.eligo.study.GeoPoint;

/** Where a study should have a site, as it was understood from what was typed. */
public sealed interface Whereabouts {

    /** No place was named. */
    record Anywhere() implements Whereabouts {}

    /**
     * Around a point.
     *
     * @param label the place in words
     * @param country that it lies in, where that is known
     * @param city that it is, or lies in, where that is known
     * @param meaning what the point stands for, in words that can follow "measured from"
     */
    record Around(
            String label,
            Optional<String> country,
            Optional<NamedCity> city,
            String meaning,
            GeoPoint point,
            Radius radius)
            implements Whereabouts {

        /** Sites that are nearer than this lie in the same city, or beside it; in metres. */
        public static final double SAME_CITY = 10_000;
    }

    /**
     * In a country, or one of its regions.
     *
     * @param inWords as a sentence has it behind "in"
     * @param states all that records may call the region; none for the whole country
     */
    record Within(String inWords, String label, String country, Set<String> states) implements Whereabouts {

        public Within {
            states = Set.copyOf(states);
        }
    }

    /** A place that is not known: its words are looked for in the sites' addresses. */
    record Words(String typed) implements Whereabouts {}

    /** Whether distances can be told. */
    default boolean isPoint() {
        return this instanceof Around;
    }
}
