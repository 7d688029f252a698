package org.eligo.portal.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.gazetteer.Place;
import org.eligo.gazetteer.PlaceKind;
import org.eligo.portal.words.Texts;
import org.eligo.study.GeoPoint;

/** Understands where somebody wants a study to be. */
public final class Wayfinder {

    /** Other places of the same name that are offered. */
    private static final int MAX_OTHERS = 6;

    private static final Pattern POSITION =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)\\s*[,;]\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)");

    private final StoreGazetteer gazetteer;

    /** @param gazetteer knows names of places and postal codes */
    public Wayfinder(StoreGazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Where that is.
     *
     * @param typed a place's name, a postal code or a position; empty text for anywhere
     * @param within a distance as addresses write it; what is none stands for {@link Radius#USUAL}
     */
    public Whereabouts where(String typed, String within) {
        if (typed.isEmpty()) {
            return new Whereabouts.Anywhere();
        }
        Radius radius = Radius.parse(within).orElse(Radius.USUAL);
        Optional<GeoPoint> position = position(typed);
        if (position.isPresent()) {
            return new Whereabouts.Around(
                    Texts.now().say("place.position", typed),
                    Optional.empty(),
                    Texts.now().say("place.position.middle"),
                    position.get(),
                    radius,
                    List.of());
        }
        List<Place> places = gazetteer.now().find(typed);
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
            case CITY -> around(place, Texts.now().say("place.city.middle"), radius, others);
            case POSTAL_CODE -> around(place, postalPoint(place), radius, others);
            case REGION, COUNTRY -> within(place, others);
        };
    }

    /** Codes of the United States are packaged with the middle of their area; all others are learned from sites, whose points are of cities. */
    private static String postalPoint(Place place) {
        return place.countryCode().filter("US"::equals).isPresent()
                ? Texts.now().say("place.code.middle")
                : Texts.now().say("place.code.sites");
    }

    private static Whereabouts around(Place place, String meaning, Radius radius, List<String> others) {
        return new Whereabouts.Around(place.label(), place.country(), meaning, place.point(), radius, others);
    }

    private static Whereabouts within(Place place, List<String> others) {
        boolean whole = place.kind() == PlaceKind.COUNTRY;
        String country = whole ? place.name() : place.country().orElse("");
        return new Whereabouts.Within(place.label(), country, whole ? "" : place.name(), others);
    }

    /** Whether this is the name or code of a place, and nothing else. */
    public boolean knows(String words) {
        return gazetteer.now().knows(words);
    }

    /** Latitude and longitude in degrees, with a comma between them. */
    private static Optional<GeoPoint> position(String text) {
        Matcher matcher = POSITION.matcher(text.strip());
        return matcher.matches()
                ? GeoPoint.of(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)))
                : Optional.empty();
    }
}
