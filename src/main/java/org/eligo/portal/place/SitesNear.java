package org.eligo.portal.place;

import java.util.Comparator;
import java.util.List;
import org.eligo.portal.words.Texts;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;

/**
 * The sites of a study by their distance from a place.
 *
 * @param sites nearest first, at most {@link #MOST}
 * @param withoutPoint how many the record gives no point for
 */
public record SitesNear(List<Near> sites, int withoutPoint) {

    static final int MOST = 5;

    /** @param metres to the centre of the site's city, which is all that the registry gives */
    public record Near(Site site, double metres) {

        /** "about 12 km (7 miles) away". */
        public String words() {
            return Texts.now().say("distance.away", DistanceWords.of(metres));
        }
    }

    public SitesNear {
        sites = List.copyOf(sites);
    }

    /** The sites with a point, measured from the place. */
    public static SitesNear of(List<Site> sites, GeoPoint place) {
        List<Near> near = sites.stream()
                .flatMap(s -> s.point().map(p -> new Near(s, place.metresTo(p))).stream())
                .sorted(Comparator.comparingDouble(Near::metres))
                .limit(MOST)
                .toList();
        return new SitesNear(
                near, (int) sites.stream().filter(s -> s.point().isEmpty()).count());
    }
}
