package org.eligo.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cities and postal codes that the packaged data lack, learned from sites. */
final class Learned {

    /** Cities, and again postal codes, that are kept: a bound on memory. */
    static final int MAX_LEARNED = 200_000;

    /** Two places of the same name and country that are nearer to one another are one, in metres. */
    private static final double SAME_PLACE = 40_000;

    static final Learned NOTHING = new Learned();

    private final Map<String, List<Place>> cities = new HashMap<>();
    private final Map<String, List<Place>> postalCodes = new HashMap<>();

    private Learned() {}

    static Learned from(Iterable<KnownSite> sites, Packaged packaged) {
        Learned learned = new Learned();
        for (KnownSite site : sites) {
            learned.learn(site, packaged);
        }
        return learned;
    }

    List<Place> cities(String key) {
        return cities.getOrDefault(key, List.of());
    }

    List<Place> postalCodes(String code) {
        return postalCodes.getOrDefault(code, List.of());
    }

    private void learn(KnownSite site, Packaged packaged) {
        Optional<String> code = site.country().map(PlaceKey::of).flatMap(packaged::countryCode);
        site.city().ifPresent(city -> {
            String key = PlaceKey.of(city);
            if (!key.isEmpty() && cities.size() < MAX_LEARNED) {
                Place place = place(site, city, Optional.empty(), code, PlaceKind.CITY);
                boolean known = packaged.named(key).stream().anyMatch(n -> isSame(n.place(), place));
                if (!known) {
                    add(cities, key, place);
                }
            }
        });
        site.postalCode().ifPresent(text -> {
            String written = normal(text);
            if (isPostalCode(written) && postalCodes.size() < MAX_LEARNED) {
                Place place = place(site, written, site.city(), code, PlaceKind.POSTAL_CODE);
                boolean known = packaged.postalCode(written)
                        .filter(p -> p.countryCode().equals(code))
                        .isPresent();
                if (!known) {
                    add(postalCodes, written, place);
                    outward(written)
                            .ifPresent(area -> add(
                                    postalCodes, area, place(site, area, site.city(), code, PlaceKind.POSTAL_CODE)));
                }
            }
        });
    }

    private static Place place(
            KnownSite site, String name, Optional<String> city, Optional<String> code, PlaceKind kind) {
        return new Place(
                name.strip(), city, site.state(), site.country(), code, Optional.empty(), kind, site.point(), 0);
    }

    private static void add(Map<String, List<Place>> places, String key, Place place) {
        List<Place> there = places.getOrDefault(key, List.of());
        if (there.stream().noneMatch(p -> isSame(p, place))) {
            places.put(
                    key,
                    java.util.stream.Stream.concat(there.stream(), java.util.stream.Stream.of(place))
                            .toList());
        }
    }

    /** Of one postal code in one country there is one place. */
    private static boolean isSame(Place a, Place b) {
        return a.kind() == b.kind()
                && a.countryCode().equals(b.countryCode())
                && (a.kind() == PlaceKind.POSTAL_CODE || a.point().metresTo(b.point()) < SAME_PLACE);
    }

    /** Capital letters and digits, without what stands between them. */
    static String normal(String postalCode) {
        return postalCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static boolean isPostalCode(String written) {
        return written.length() >= 3
                && written.length() <= 10
                && written.chars().anyMatch(Character::isDigit)
                && written.chars().anyMatch(c -> c != '0');
    }

    /** The first half of a postal code with letters and digits: a district, as people in Britain, Ireland and Canada say it. */
    static Optional<String> outward(String written) {
        boolean halves = written.length() >= 5
                && written.length() <= 7
                && Character.isLetter(written.charAt(0))
                && Character.isDigit(written.charAt(written.length() - 3));
        return halves ? Optional.of(written.substring(0, written.length() - 3)) : Optional.empty();
    }
}
