package org.eligo.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several cities of one name is likelier meant by somebody who looks for studies: where more people live, unless far more
 * studies have sites in another.
 */
final class Namesakes {

    /** So many times as many studies let a city come before a larger one. */
    private static final long CLEARLY_MORE = 4;

    /** Of so many times as many people a city stays before the other all the same. */
    private static final long FAR_LARGER = 4;

    static final Namesakes UNKNOWN = new Namesakes(Map.of());

    private final Map<String, List<StudiedCity>> cities;

    private Namesakes(Map<String, List<StudiedCity>> cities) {
        this.cities = cities;
    }

    static Namesakes of(Iterable<StudiedCity> cities) {
        Map<String, List<StudiedCity>> byName = new HashMap<>();
        for (StudiedCity city : cities) {
            byName.computeIfAbsent(PlaceKey.of(city.city()), key -> new ArrayList<>())
                    .add(city);
        }
        return new Namesakes(byName);
    }

    /** The places, with a city before its namesakes that has clearly more studies than they; else as they stood. */
    List<Place> ordered(List<Place> places, Packaged packaged) {
        List<Place> ordered = new ArrayList<>(places);
        for (int i = 0; i < ordered.size() && !cities.isEmpty(); i++) {
            Place first = ordered.get(i);
            if (isFirstOfItsName(ordered, i)) {
                for (Place other : List.copyOf(ordered.subList(i + 1, ordered.size()))) {
                    if (isNamesake(other, first) && comesBefore(other, ordered.get(i), packaged)) {
                        boolean unused = ordered.remove(other);
                        ordered.add(i, other);
                    }
                }
            }
        }
        return ordered;
    }

    /** How many studies have sites in the city of that row that give it this name. */
    long studies(String key, int row, Packaged packaged) {
        return cities.containsKey(key) ? studies(key, packaged.city(row), packaged) : 0;
    }

    private static boolean isFirstOfItsName(List<Place> places, int at) {
        return places.get(at).kind() == PlaceKind.CITY
                && places.subList(0, at).stream().noneMatch(earlier -> isNamesake(earlier, places.get(at)));
    }

    private static boolean isNamesake(Place one, Place other) {
        return one.kind() == PlaceKind.CITY && PlaceKey.of(one.name()).equals(PlaceKey.of(other.name()));
    }

    private boolean comesBefore(Place place, Place larger, Packaged packaged) {
        return studies(place, packaged) >= CLEARLY_MORE * Math.max(1, studies(larger, packaged))
                && larger.population() <= FAR_LARGER * place.population();
    }

    /** With a site in that country, and in that state where people tell cities apart by states. */
    private long studies(Place place, Packaged packaged) {
        return studies(PlaceKey.of(place.name()), place, packaged);
    }

    private long studies(String key, Place place, Packaged packaged) {
        return cities.getOrDefault(key, List.of()).stream()
                .filter(city -> city.country()
                        .map(PlaceKey::of)
                        .flatMap(packaged::countryCode)
                        .equals(place.countryCode()))
                .filter(city -> place.regionCode().isEmpty() || isSameState(city.state(), place))
                .mapToLong(StudiedCity::studies)
                .sum();
    }

    private static boolean isSameState(Optional<String> state, Place place) {
        return state.isEmpty()
                || state.map(PlaceKey::of).equals(place.region().map(PlaceKey::of))
                || state.map(PlaceKey::of).equals(place.regionCode().map(PlaceKey::of));
    }
}
