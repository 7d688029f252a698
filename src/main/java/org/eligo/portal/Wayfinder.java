package org.eligo.portal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.gazetteer.Gazetteer;
import org.eligo.gazetteer.Place;
import org.eligo.gazetteer.PlaceKind;
import org.eligo.study.GeoPoint;

/** Understands where somebody wants a study to be. */
final class Wayfinder {

    /** Other places of the same name that are offered. */
    private static final int MAX_OTHERS = 6;

    private static final Pattern POSITION =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)\\s*[,;]\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{P}]");

    private final Gazetteer gazetteer;

    Wayfinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What the form says of the place. */
    Whereabouts where(SearchForm form) {
        String typed = form.entry(Entry.NEAR);
        if (typed.isEmpty()) {
            return new Whereabouts.Anywhere();
        }
        Radius radius = Radius.parse(form.entry(Entry.WITHIN)).orElse(Radius.USUAL);
        Optional<GeoPoint> position = position(typed);
        if (position.isPresent()) {
            return new Whereabouts.Around(
                    "the position " + typed, Optional.empty(), "that position", position.get(), radius, List.of());
        }
        List<Place> places = gazetteer.find(typed);
        if (places.isEmpty()) {
            return new Whereabouts.Words(typed);
        }
        Place place = places.getFirst();
        List<String> others = places.stream()
                .skip(1)
                .map(Place::label)
                .filter(label -> !label.equals(place.label()))
                .distinct()
                .limit(MAX_OTHERS)
                .toList();
        return switch (place.kind()) {
            case CITY -> around(place, "the middle of the city", radius, others);
            case POSTAL_CODE -> around(place, "the middle of the postal code's area", radius, others);
            case REGION, COUNTRY -> within(place, others);
        };
    }

    private static Whereabouts around(Place place, String meaning, Radius radius, List<String> others) {
        return new Whereabouts.Around(place.label(), place.country(), meaning, place.point(), radius, others);
    }

    private static Whereabouts within(Place place, List<String> others) {
        boolean whole = place.kind() == PlaceKind.COUNTRY;
        String country = whole ? place.name() : place.country().orElse("");
        return new Whereabouts.Within(place.label(), country, whole ? "" : place.name(), others);
    }

    /** Whether this is the name or code of a place, letter for letter but for capitals and accents. */
    boolean knows(String words) {
        List<Place> places = gazetteer.find(words);
        if (places.isEmpty()) {
            return false;
        }
        String sought = plain(words);
        Place place = places.getFirst();
        String name = plain(place.name());
        if (sought.equals(name) || gazetteer.countryCode(words).isPresent()) {
            return true;
        }
        Set<String> behind = new HashSet<>();
        List<Optional<String>> larger =
                List.of(place.region(), place.regionCode(), place.country(), place.countryCode());
        larger.forEach(part -> part.map(Wayfinder::plain).ifPresent(behind::add));
        if (place.regionCode().map(Wayfinder::plain).filter(sought::equals).isPresent()) {
            return true;
        }
        return sought.startsWith(name + " ")
                && behind.contains(sought.substring(name.length()).strip());
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Latitude and longitude in degrees, with a comma between them. */
    private static Optional<GeoPoint> position(String text) {
        Matcher matcher = POSITION.matcher(text.strip());
        return matcher.matches()
                ? GeoPoint.of(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)))
                : Optional.empty();
    }
}
