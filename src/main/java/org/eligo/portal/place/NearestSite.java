package org.eligo.portal.place;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.search.SiteHit;
import org.eligo.search.SiteHits;
import org.eligo.study.Site;
import org.eligo.study.Study;

/**
 * The site of a study that is nearest to where somebody is.
 *
 * @param distance in words, or that it lies in the city; empty where nothing can be told
 * @param place city, region and country
 * @param standing whether it takes participants, as far as the record says
 */
public record NearestSite(Optional<String> distance, Optional<String> facility, String place, Standing standing) {

    /** What the record says of a site. */
    public enum Standing {
        OPEN,
        NOT_SAID,
        /** Nothing that matters: the study itself takes nobody. */
        STUDY_CLOSED
    }

    /**
     * The nearest of the sites that were found; where none of them is known to be in the same city, one that lies there by its name.
     *
     * @param counts whether a site is one of those that somebody looks for
     */
    public static Optional<NearestSite> of(
            Study study, SiteHits hits, Whereabouts.Around around, Predicate<Site> counts) {
        Optional<SiteHit> nearest = hits.sites().stream()
                .findFirst()
                .filter(hit -> hit.position() < study.sites().size());
        boolean known = nearest.filter(
                        hit -> hit.metres().orElse(Double.POSITIVE_INFINITY) <= Whereabouts.Around.SAME_CITY)
                .isPresent();
        Optional<Site> named = around.city()
                .filter(city -> !known)
                .flatMap(city -> study.sites().stream()
                        .filter(site -> counts.test(site) && city.holdsWithoutPoint(site))
                        .findFirst());
        return named.map(site -> of(site, site.city().map(city -> Texts.now().say("card.nearest.city", city))))
                .or(() -> nearest.map(hit -> of(
                        study.sites().get(hit.position()),
                        hit.metres().isPresent()
                                ? Optional.of(
                                        around.radius().distance(hit.metres().getAsDouble()))
                                : Optional.empty())));
    }

    private static NearestSite of(Site site, Optional<String> distance) {
        String place = Stream.of(site.city(), site.state(), site.country().map(CountryWords::shown))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return new NearestSite(
                distance, site.facility(), place, site.status().isPresent() ? Standing.OPEN : Standing.NOT_SAID);
    }

    /** What it is called. */
    public String label() {
        return Texts.now()
                .say(
                        switch (standing) {
                            case OPEN -> "column.nearest";
                            case NOT_SAID -> "card.nearest.unsaid";
                            case STUDY_CLOSED -> "card.nearest.closed";
                        });
    }

    /** What stands behind it where its column says that it is open; empty text where it is. */
    public String remark() {
        return switch (standing) {
            case OPEN -> "";
            case NOT_SAID -> Texts.now().say("table.unsaid");
            case STUDY_CLOSED -> Texts.now().say("table.closed");
        };
    }

    /** The same site of a study that takes nobody. */
    public NearestSite ofClosedStudy() {
        return new NearestSite(distance, facility, place, Standing.STUDY_CLOSED);
    }
}
