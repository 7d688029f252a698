package org.eligo.portal.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.portal.words.Texts;
import org.eligo.search.SiteHits;
import org.eligo.study.Site;
import org.eligo.study.Study;

/**
 * The site of a study that is nearest to where somebody is.
 *
 * @param distance in words; empty where it cannot be told
 * @param place city, region and country
 * @param statusGiven whether the record says that the site itself takes participants
 */
public record NearestSite(Optional<String> distance, Optional<String> facility, String place, boolean statusGiven) {

    /** The first of the sites; empty where there is none. */
    public static Optional<NearestSite> of(Study study, SiteHits hits, Radius unit) {
        return hits.sites().stream()
                .findFirst()
                .filter(hit -> hit.position() < study.sites().size())
                .map(hit -> of(study.sites().get(hit.position()), hit.metres(), unit));
    }

    private static NearestSite of(Site site, OptionalDouble metres, Radius unit) {
        String place = Stream.of(site.city(), site.state(), site.country())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return new NearestSite(
                metres.isPresent() ? Optional.of(unit.distance(metres.getAsDouble())) : Optional.empty(),
                site.facility(),
                place,
                site.status().isPresent());
    }

    /** What it is called. */
    public String label() {
        return statusGiven ? Texts.now().say("column.nearest") : Texts.now().say("card.nearest.unsaid");
    }
}
