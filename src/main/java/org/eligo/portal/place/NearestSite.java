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
 * @param statusGiven whether the record says that the site itself takes participants
 */
public record NearestSite(Optional<String> distance, Optional<String> facility, String place, boolean statusGiven) {

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
        return new NearestSite(distance, site.facility(), place, site.status().isPresent());
    }

    /** What it is called. */
    public String label() {
        return statusGiven ? Texts.now().say("column.nearest") : Texts.now().say("card.nearest.unsaid");
    }
}
