package org.eligo.portal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.NamedCity;
import org.eligo.gazetteer.Place;
import org.eligo.gazetteer.PlaceKind;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.study.GeoPoint;

/** Understands where somebody wants a study to be. */
public final class Wayfinder {

    /** Other places of the same name that are offered. */
    private static final int MAX_OTHERS = 6;

    /** People in a city that is known far away. */
    private static final long LARGE = 50_000;

    private static final Pattern POSITION =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)\\s*[,;]\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)");

    /** What stands behind a name, from the first comma on. */
    private static final Pattern BEHIND_COMMA = Pattern.compile("[,;].*", Pattern.DOTALL);

    /** A postal code that nothing stands beside. */
    private static final Pattern DIGITS = Pattern.compile("\\s*[0-9][0-9 -]*");

    private static final Pattern LETTERS = Pattern.compile("\\s*\\p{L}{2}\\s*");

    /** Cities that people call by letters which are the code of another place. */
    private static final Map<String, String> SHORT = Map.of("LA", "los-angeles-ca");

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
                    Optional.empty(),
                    Texts.now().say("place.position.middle"),
                    position.get(),
                    radius);
        }
        List<Place> places = gazetteer.now().find(typed);
        if (places.isEmpty()) {
            return new Whereabouts.Words(typed);
        }
        Place place = places.getFirst();
        return switch (place.kind()) {
            case CITY -> around(place, Texts.now().say("place.city.middle"), radius, typed);
            case POSTAL_CODE -> around(place, postalPoint(place), radius, typed);
            case REGION, COUNTRY -> within(place);
        };
    }

    /** Codes of the United States are packaged with the middle of their area; all others are learned from sites, whose points are of cities. */
    private static String postalPoint(Place place) {
        return isOfUnitedStates(place)
                ? Texts.now().say("place.code.middle")
                : Texts.now().say("place.code.sites");
    }

    private static boolean isOfUnitedStates(Place place) {
        return place.countryCode().filter("US"::equals).isPresent();
    }

    private static Whereabouts around(Place place, String meaning, Radius radius, String typed) {
        return new Whereabouts.Around(
                CountryWords.shownAtEnd(place.label()),
                place.country(),
                city(place, typed),
                meaning,
                place.point(),
                radius);
    }

    /** By the name that was typed too, under which sites may have it: New York is New York City. */
    private static Optional<NamedCity> city(Place place, String typed) {
        Optional<String> name = place.kind() == PlaceKind.CITY ? Optional.of(place.name()) : place.city();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String first = BEHIND_COMMA.matcher(typed).replaceFirst("").strip();
        Set<String> states = place.regionCode().isEmpty()
                ? Set.of()
                : Stream.concat(place.region().stream(), place.regionCode().stream())
                        .collect(Collectors.toSet());
        return Optional.of(new NamedCity(
                Stream.of(name.get(), first).filter(n -> !n.isEmpty()).collect(Collectors.toSet()),
                place.country(),
                states));
    }

    private Whereabouts within(Place place) {
        boolean whole = place.kind() == PlaceKind.COUNTRY;
        String country = whole ? place.name() : place.country().orElse("");
        return new Whereabouts.Within(
                whole ? CountryWords.in(country) : CountryWords.shownAtEnd(place.label()),
                CountryWords.shownAtEnd(place.label()),
                country,
                whole ? Set.of() : gazetteer.now().namesOfRegion(place));
    }

    /** What may have been meant otherwise. */
    public Doubt doubt(String typed) {
        List<Place> places = typed.isEmpty() || position(typed).isPresent()
                ? List.of()
                : gazetteer.now().find(typed);
        if (places.isEmpty()) {
            return Doubt.NONE;
        }
        Place place = places.getFirst();
        if (LETTERS.matcher(typed).matches() && place.kind() != PlaceKind.CITY) {
            return ofLetters(typed.strip(), places);
        }
        boolean codeAlone = place.kind() == PlaceKind.POSTAL_CODE
                && isOfUnitedStates(place)
                && DIGITS.matcher(typed).matches();
        List<String> sameCode = codeAlone ? labels(places, other -> other.kind() == PlaceKind.POSTAL_CODE) : List.of();
        List<String> others = labels(places, other -> !sameCode.contains(other.label()));
        String remark = codeAlone
                ? Texts.now().say("place.code.alone", typed.strip())
                : notUnderstood(place, gazetteer.now().notUnderstood(typed, place));
        return new Doubt(remark, sameCode.isEmpty() ? "" : Texts.now().say("place.code.same"), sameCode, others);
    }

    /** Two letters that are the code of a country or region: the other places that are written so stand in sight. */
    private Doubt ofLetters(String typed, List<Place> places) {
        List<Place> all = new ArrayList<>(places);
        Optional.ofNullable(SHORT.get(typed.toUpperCase(Locale.ROOT)))
                .flatMap(city -> gazetteer.now().find(city).stream().findFirst())
                .ifPresent(city -> all.add(1, city));
        List<String> others = labels(all, other -> true);
        return others.isEmpty()
                ? Doubt.NONE
                : new Doubt(
                        Texts.now()
                                .say(
                                        "place.letters",
                                        typed,
                                        CountryWords.shownAtEnd(
                                                places.getFirst().label())),
                        Texts.now().say("place.letters.other"),
                        others,
                        List.of());
    }

    private static String notUnderstood(Place place, String words) {
        if (words.isEmpty()) {
            return "";
        }
        return switch (place.kind()) {
            case CITY, POSTAL_CODE ->
                Texts.now().say("place.part.unknown", words, CountryWords.shownAtEnd(place.label()));
            case REGION, COUNTRY ->
                Texts.now().say("place.part.unknown.whole", words, CountryWords.shownAtEnd(place.label()));
        };
    }

    /** What can be typed for the other places of that kind. */
    private static List<String> labels(List<Place> places, Predicate<Place> some) {
        String taken = places.getFirst().label();
        return places.stream()
                .skip(1)
                .filter(some)
                .map(Place::label)
                .filter(label -> !label.equals(taken))
                .distinct()
                .map(CountryWords::shownAtEnd)
                .limit(MAX_OTHERS)
                .toList();
    }

    /** Whether this is the name or code of a place, and nothing else. */
    public boolean knows(String words) {
        return gazetteer.now().knows(words);
    }

    /** A large city, a postal code, a region or a country is likely to be meant. */
    public boolean isLarge(String words) {
        return gazetteer.now().find(words).stream()
                .findFirst()
                .filter(place -> place.kind() != PlaceKind.CITY || place.population() >= LARGE)
                .isPresent();
    }

    /** Latitude and longitude in degrees, with a comma between them. */
    private static Optional<GeoPoint> position(String text) {
        Matcher matcher = POSITION.matcher(text.strip());
        return matcher.matches()
                ? GeoPoint.of(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)))
                : Optional.empty();
    }
}
