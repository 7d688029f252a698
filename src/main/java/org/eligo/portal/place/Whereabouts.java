package org.eligo.portal.place;

import java.util.List;
import java.util.Optional;
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
     * @param meaning what the point stands for, in words that can follow "measured from"
     * @param others further places of the same name, as they can be typed
     */
    record Around(
            String label, Optional<String> country, String meaning, GeoPoint point, Radius radius, List<String> others)
            implements Whereabouts {
        public Around {
            others = List.copyOf(others);
        }
    }

    /**
     * In a country, or one of its regions.
     *
     * @param state empty text for the whole country
     * @param others further places of the same name, as they can be typed
     */
    record Within(String label, String country, String state, List<String> others) implements Whereabouts {
        public Within {
            others = List.copyOf(others);
        }
    }

    /** A place that is not known: its words are looked for in the sites' addresses. */
    record Words(String typed) implements Whereabouts {}

    /** Whether distances can be told. */
    default boolean isPoint() {
        return this instanceof Around;
    }
}
