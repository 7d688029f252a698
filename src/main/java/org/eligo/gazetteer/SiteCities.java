package org.eligo.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.GeoPoint;

/**
 * The city in which a site lies, by the names that its record gives: its middle for sites without a point of their own, which records
 * copied before the registry had points are full of, and its region for sites without a state, of which most outside North America are.
 * Where more than one city could be meant, none is taken: no distance is better than a wrong one. Safe for any number of threads.
 */
public final class SiteCities {

    /**
     * Names that are remembered, of sites with points each with its point: a bound on memory. What does not find room is looked up again.
     */
    private static final int MOST = 200_000;

    /** Two cities of one name that are nearer to one another are one, in metres. */
    private static final double SAME_PLACE = 40_000;

    /** Somebody who names no region means the city with so many times the people of every other of its name. */
    private static final int FAR_LARGER = 10;

    /** What stands behind the name of a city in addresses of French and Spanish sites, and in brackets. */
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?i)[\\s,]+cedex\\b.*$|[\\s,]+\\d[\\d\\s-]*$|\\s*[(,].*$");

    private static final Map<Named, Optional<Place>> KNOWN = new ConcurrentHashMap<>();

    /** @param point of the site, by its record */
    private record Named(String city, String state, String country, Optional<GeoPoint> point) {}

    private SiteCities() {}

    /**
     * The middle of that city.
     *
     * @param state or region, which decides between cities of one name
     * @return empty where city or country are not given, or not known, or several cities could be meant
     */
    public static Optional<GeoPoint> point(Optional<String> city, Optional<String> state, Optional<String> country) {
        return city(city, state, country, Optional.empty()).map(Place::point);
    }

    /**
     * The region of that city: where the site gives no state.
     *
     * @param point of the site, by its record, which decides between cities of one name
     * @return empty also where the city lies in no region
     */
    public static Optional<String> region(Optional<String> city, Optional<String> country, Optional<GeoPoint> point) {
        return city(city, Optional.empty(), country, point).flatMap(Place::region);
    }

    private static Optional<Place> city(
            Optional<String> city, Optional<String> state, Optional<String> country, Optional<GeoPoint> point) {
        if (city.isEmpty() || country.isEmpty()) {
            return Optional.empty();
        }
        Named named = new Named(city.get(), state.orElse(""), country.get(), point);
        Optional<Place> known = KNOWN.get(named);
        if (known != null) {
            return known;
        }
        Optional<Place> found = find(Gazetteer.packaged().places(), named);
        if (KNOWN.size() < MOST) {
            KNOWN.put(named, found);
        }
        return found;
    }

    private static Optional<Place> find(Packaged places, Named named) {
        Optional<String> country = places.countryCode(PlaceKey.of(named.country()));
        if (country.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(named.city(), BEHIND_NAME.matcher(named.city()).replaceFirst(""))
                .map(PlaceKey::of)
                .distinct()
                .map(key -> places.named(key).stream()
                        .filter(city -> city.place().kind() == PlaceKind.CITY
                                && city.place().countryCode().equals(country))
                        .toList())
                .filter(cities -> !cities.isEmpty())
                .findFirst()
                .flatMap(cities -> named.point().isPresent()
                        ? at(named.point().get(), cities)
                        : meant(inState(places, cities, country.get(), PlaceKey.of(named.state()))));
    }

    /** Those in the state; all where the record gives none, or what it gives is no region of the country. */
    private static List<Packaged.Named> inState(
            Packaged places, List<Packaged.Named> cities, String country, String state) {
        return places.isRegionOf(country, state)
                ? cities.stream()
                        .filter(city -> places.lieIn(city.place(), state))
                        .toList()
                : cities;
    }

    /** The one that lies there. */
    private static Optional<Place> at(GeoPoint point, List<Packaged.Named> cities) {
        return cities.stream()
                .map(Packaged.Named::place)
                .filter(city -> city.point().metresTo(point) < SAME_PLACE)
                .min(Comparator.comparingDouble(city -> city.point().metresTo(point)));
    }

    /** The one that is meant: also by another of its names, since "Roma" is Rome, and not the village that has no other. */
    private static Optional<Place> meant(List<Packaged.Named> cities) {
        List<Place> largestFirst = cities.stream()
                .map(Packaged.Named::place)
                .sorted(Comparator.comparingLong(Place::population).reversed())
                .toList();
        if (largestFirst.isEmpty()) {
            return Optional.empty();
        }
        Place largest = largestFirst.getFirst();
        boolean sure = largestFirst.stream()
                .skip(1)
                .allMatch(other -> largest.point().metresTo(other.point()) < SAME_PLACE
                        || largest.population() >= FAR_LARGER * Math.max(1, other.population()));
        return sure ? Optional.of(largest) : Optional.empty();
    }
}
