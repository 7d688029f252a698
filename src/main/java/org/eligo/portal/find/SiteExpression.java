package org.eligo.portal.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eligo.finder.NamedCity;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.place.Whereabouts;

/** Says in the query language what a site near a place is. */
final class SiteExpression {

    private static final int DECIMALS = 4;

    /** A site whose point is further away is in another city of the same name. */
    private static final String WIDEST_CITY = "50km";

    private SiteExpression() {}

    /**
     * Studies with such a site.
     *
     * <p>A site that names the place's city is near, unless its point lies elsewhere. Another site without a point may be near unless it lies
     * in another country; a study without sites may be anywhere.
     *
     * @param open the site takes participants, or does not say
     * @param exact only sites that are known to be near count
     * @return empty where every study will do
     */
    static Optional<String> around(Whereabouts.Around around, boolean open, boolean exact) {
        if (around.radius().isAny() && !exact) {
            return Optional.empty();
        }
        String point = around.radius().isAny()
                ? "(NOT AREA[LocationGeoPoint]MISSING)"
                : within(around, around.radius().parameter());
        String near = around.city()
                .map(city -> "(" + point + " OR " + in(city, around) + ")")
                .orElse(point);
        String country = around.country()
                .map(name -> " OR " + named("LocationCountry", Set.of(name)))
                .orElse("");
        String there = exact
                ? near
                : "(" + near + " OR (AREA[LocationGeoPoint]MISSING AND (AREA[LocationCountry]MISSING" + country + ")))";
        String site = "SEARCH[Location](" + there + (open ? " AND " + open() : "") + ")";
        return Optional.of(exact ? site : "(" + site + " OR AREA[Location]MISSING)");
    }

    private static String in(NamedCity city, Whereabouts.Around around) {
        List<String> parts = new ArrayList<>();
        parts.add(named("LocationCity", city.names()));
        city.country().ifPresent(name -> parts.add(named("LocationCountry", Set.of(name))));
        if (!city.states().isEmpty()) {
            parts.add("(" + named("LocationState", city.states()) + " OR AREA[LocationState]MISSING)");
        }
        parts.add("(AREA[LocationGeoPoint]MISSING OR " + within(around, WIDEST_CITY) + ")");
        return "(" + String.join(" AND ", parts) + ")";
    }

    private static String within(Whereabouts.Around around, String distance) {
        return "AREA[LocationGeoPoint]DISTANCE[" + degrees(around.point().latitude()) + ","
                + degrees(around.point().longitude()) + "," + distance + "]";
    }

    private static String named(String piece, Set<String> names) {
        return names.stream()
                .sorted()
                .map(name -> "AREA[" + piece + "]COVERAGE[FullMatch]EXPANSION[Term]" + QueryWords.quoted(name))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String open() {
        return FilterGroup.OPEN_STATUSES.stream()
                .sorted()
                .collect(Collectors.joining(" OR ", "(AREA[LocationStatus](", ") OR AREA[LocationStatus]MISSING)"));
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
