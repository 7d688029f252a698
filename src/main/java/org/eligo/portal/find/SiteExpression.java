package org.eligo.portal.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.place.Whereabouts;

/** Says in the query language what a site near a place is. */
final class SiteExpression {

    private static final int DECIMALS = 4;

    private SiteExpression() {}

    /**
     * Studies with such a site.
     *
     * <p>A site without a point may be near unless it lies in another country; a study without sites may be anywhere.
     *
     * @param open the site takes participants, or does not say
     * @param exact only sites with a point count
     * @return empty where every study will do
     */
    static Optional<String> around(Whereabouts.Around around, boolean open, boolean exact) {
        if (around.radius().isAny() && !exact) {
            return Optional.empty();
        }
        String near = around.radius().isAny()
                ? "(NOT AREA[LocationGeoPoint]MISSING)"
                : "AREA[LocationGeoPoint]DISTANCE[" + degrees(around.point().latitude()) + ","
                        + degrees(around.point().longitude()) + ","
                        + around.radius().parameter() + "]";
        String country = around.country()
                .map(name -> " OR AREA[LocationCountry]COVERAGE[FullMatch]EXPANSION[Term]" + QueryWords.quoted(name))
                .orElse("");
        String there = exact
                ? near
                : "(" + near + " OR (AREA[LocationGeoPoint]MISSING AND (AREA[LocationCountry]MISSING" + country + ")))";
        String site = "SEARCH[Location](" + there + (open ? " AND " + open() : "") + ")";
        return Optional.of(exact ? site : "(" + site + " OR AREA[Location]MISSING)");
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
