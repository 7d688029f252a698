package org.eligo.portal.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eligo.gazetteer.SiteCities;
import org.eligo.language.Texts;
import org.eligo.study.Coded;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;
import org.eligo.study.Status;
import org.eligo.study.Study;

/**
 * The sites of a study by their distance from a place.
 *
 * @param sites nearest first, at most {@link #MOST}; of a study that may take participants only those that may too, if there is one
 * @param withoutPoint how many have no point, neither of their own nor of their city
 */
public record SitesNear(List<Near> sites, int withoutPoint) {

    static final int MOST = 5;

    private static final double SAME_CITY = 500;

    /** @param metres to the centre of the site's city, which is all that is known */
    public record Near(Site site, double metres) {

        /** "about 12 km (7 miles) away", "in the same city". */
        public String words() {
            return metres < SAME_CITY
                    ? Texts.now().say("distance.same")
                    : Texts.now().say("distance.away", DistanceWords.of(metres));
        }
    }

    public SitesNear {
        sites = List.copyOf(sites);
    }

    /** The sites with a point, measured from the place. */
    public static SitesNear of(Study study, GeoPoint place) {
        List<Site> sites = study.sites();
        boolean studyEnded = hasEnded(study.progress().status());
        List<Near> near = sites.stream()
                .flatMap(s -> near(s, place).stream())
                .sorted(Comparator.comparingDouble(Near::metres))
                .toList();
        List<Near> going = near.stream()
                .filter(n -> studyEnded || !hasEnded(n.site().status()))
                .toList();
        return new SitesNear(
                (going.isEmpty() ? near : going).stream().limit(MOST).toList(),
                (int) sites.stream().filter(s -> point(s).isEmpty()).count());
    }

    /** The point that the record gives a site, or that of its city; empty where neither is known. */
    public static Optional<GeoPoint> point(Site site) {
        return site.point().or(() -> SiteCities.point(site.city(), site.state(), site.country()));
    }

    /** One site, measured from the place; empty where it has no point. */
    public static Optional<Near> near(Site site, GeoPoint place) {
        return point(site).map(point -> new Near(site, place.metresTo(point)));
    }

    /** All sites, nearest first, those without a point last. */
    public static List<Site> nearestFirst(List<Site> sites, GeoPoint place) {
        return sites.stream()
                .sorted(Comparator.comparingDouble(
                        s -> near(s, place).map(Near::metres).orElse(Double.MAX_VALUE)))
                .toList();
    }

    /** Nobody can begin there any more, or not for now. */
    private static boolean hasEnded(Optional<Coded<Status>> status) {
        return status.flatMap(Coded::value)
                .filter(s -> switch (s) {
                    case ACTIVE_NOT_RECRUITING,
                            COMPLETED,
                            SUSPENDED,
                            TERMINATED,
                            WITHDRAWN,
                            NO_LONGER_AVAILABLE,
                            TEMPORARILY_NOT_AVAILABLE -> true;
                    case RECRUITING,
                            NOT_YET_RECRUITING,
                            ENROLLING_BY_INVITATION,
                            AVAILABLE,
                            APPROVED_FOR_MARKETING,
                            WITHHELD,
                            UNKNOWN -> false;
                })
                .isPresent();
    }
}
