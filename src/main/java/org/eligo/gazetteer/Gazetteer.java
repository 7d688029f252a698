package org.eligo.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what people type to places. Accents, capitals and punctuation do not matter. Safe for any number of threads.
 *
 * <pre>{@code
 * Gazetteer.packaged().find("Springfield, IL").getFirst().point()
 * }</pre>
 */
public final class Gazetteer {

    /** Places that one question finds at most. */
    public static final int MAX_FOUND = 25;

    private static final int MIN_PREFIX = 3;

    /** Of cities that begin with the same letters so many more are looked at than are wanted. */
    private static final int MAX_NAMESAKES = 10;

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s,;|]+");

    private final Packaged packaged;
    private final Learned learned;
    private final Namesakes namesakes;

    private Gazetteer(Packaged packaged, Learned learned, Namesakes namesakes) {
        this.packaged = packaged;
        this.learned = learned;
        this.namesakes = namesakes;
    }

    /** Read when it is first asked for. */
    private static final class Holder {
        private static final Gazetteer PACKAGED = new Gazetteer(Packaged.read(), Learned.NOTHING, Namesakes.UNKNOWN);
    }

    /** The one that the program brings along; the first call takes a fraction of a second. */
    public static Gazetteer packaged() {
        return Holder.PACKAGED;
    }

    /** What the program brings along. */
    Packaged places() {
        return packaged;
    }

    /** This one, and the cities and postal codes of these sites that it lacks. */
    public Gazetteer with(Iterable<KnownSite> sites) {
        return new Gazetteer(packaged, Learned.from(sites, packaged), namesakes);
    }

    /** This one, with cities in which clearly more is studied before larger ones of the same name. */
    public Gazetteer knowing(Iterable<StudiedCity> cities) {
        return new Gazetteer(packaged, learned, Namesakes.of(cities));
    }

    /**
     * The places that the text may mean, the likeliest first; empty where there is none. {@code Lyon}, {@code Lyon, France}, {@code
     * Paris TX}, {@code 02114}, {@code 10115 Berlin}, {@code near Boston}, {@code Bavaria}, {@code USA}.
     *
     * <p>What fits all that was said comes before what fits only the name; then what is known by that name rather than by another, and where
     * more people live, or where {@linkplain #knowing clearly more is studied}. Where nothing has the name, cities whose name begins so or is written nearly so.
     */
    public List<Place> find(String text) {
        Asked asked = Asked.of(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        Ranking ranking = exactly(text, asked);
        if (ranking.isEmpty()) {
            beginningWith(text, MAX_FOUND).forEach(place -> ranking.add(place, true, true));
        }
        if (ranking.isEmpty()) {
            alike(asked, ranking);
        }
        return ranking.best(fitting -> namesakes.ordered(fitting, packaged));
    }

    /** Whether the text is the name or code of a place, with all that stands beside it: no beginning of a name, and no slip of the pen. */
    public boolean knows(String text) {
        Asked asked = Asked.of(text);
        return !asked.isEmpty() && exactly(text, asked).hasFit();
    }

    /**
     * The words of the text that had no part in finding the place: a postal code that is not known, a country that the place does not lie
     * in. Empty text where all was understood, or the place is only a guess.
     */
    public String notUnderstood(String text, Place place) {
        Set<String> left = Asked.of(text).readings().stream()
                .filter(reading -> isNamed(place, reading.name()))
                .map(reading -> unused(text, place, reading))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
        return WORD_ENDS
                .splitAsStream(text)
                .filter(word -> !PlaceKey.of(word).isEmpty()
                        && left.containsAll(List.of(PlaceKey.of(word).split(" ", -1))))
                .collect(Collectors.joining(" "));
    }

    /** What records may call a region: its name, and its other spellings and codes. */
    public Set<String> namesOfRegion(Place region) {
        Set<String> names = new LinkedHashSet<>(List.of(region.name()));
        region.countryCode().ifPresent(code -> names.addAll(packaged.regionNames(code, region.name())));
        return names;
    }

    private boolean isNamed(Place place, String key) {
        return packaged.named(key).stream().anyMatch(n -> n.place().equals(place))
                || learned.cities(key).contains(place);
    }

    /** The words of what was asked that are neither the reading's name nor something the place lies in. */
    private Set<String> unused(String text, Place place, Asked.Reading reading) {
        Set<String> words = new LinkedHashSet<>(Asked.of(text).words());
        words.removeAll(List.of(reading.name().split(" ", -1)));
        reading.qualifiers().stream()
                .filter(qualifier -> fits(place, qualifier))
                .forEach(qualifier -> words.removeAll(List.of(qualifier.split(" ", -1))));
        return words;
    }

    private Ranking exactly(String text, Asked asked) {
        Ranking ranking = new Ranking();
        Asked whole = Asked.asWritten(text);
        if (!whole.name().equals(asked.name())) {
            named(whole.readings().getFirst(), ranking);
        }
        if (ranking.hasFit()) {
            return ranking;
        }
        postalCodes(asked, ranking);
        for (Asked.Reading reading : asked.readings()) {
            if (!reading.qualifiers().isEmpty() && ranking.hasFit()) {
                break;
            }
            named(reading, ranking);
        }
        asked.acrossSeparators().forEach(reading -> named(reading, ranking));
        return ranking;
    }

    /** Cities whose name begins so, before those that have another name that does; of either, where most people live first. */
    public List<Place> beginningWith(String text, int limit) {
        String key = PlaceKey.of(text);
        if (key.length() < MIN_PREFIX || limit < 1) {
            return List.of();
        }
        Map<Integer, Long> studies = new LinkedHashMap<>();
        packaged.citiesBeginningWith(key, (name, row) -> {
            Long unused = studies.merge(row, namesakes.studies(name, row, packaged), Math::max);
        });
        List<Place> first = studies.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Integer, Long> city) -> !packaged.isNamedFrom(city.getKey(), key))
                        .thenComparing(
                                Map.Entry.<Integer, Long>comparingByValue().reversed())
                        .thenComparingInt(city -> -packaged.population(city.getKey()))
                        .thenComparingInt(Map.Entry::getKey))
                .limit(limit + MAX_NAMESAKES)
                .map(city -> packaged.city(city.getKey()))
                .toList();
        return namesakes.ordered(first, packaged).stream().limit(limit).toList();
    }

    /** Cities where at least {@value Packaged#LARGE} people live, the largest first. */
    public List<Place> largestCities() {
        return packaged.largest();
    }

    /** ISO 3166-1, of the country of this name or code. */
    public Optional<String> countryCode(String name) {
        return packaged.countryCode(PlaceKey.of(name));
    }

    /** The name of the country with this code, by the registry where it has one. */
    public Optional<String> countryName(String code) {
        return packaged.countryName(code);
    }

    private void postalCodes(Asked asked, Ranking ranking) {
        for (Asked.Reading reading : asked.postalCodes()) {
            List<Place> places = new ArrayList<>(learned.postalCodes(reading.name()));
            packaged.postalCode(reading.name()).ifPresent(places::addFirst);
            if (places.isEmpty()) {
                places.addAll(Learned.outward(reading.name())
                        .map(learned::postalCodes)
                        .orElse(List.of()));
            }
            for (Place place : places) {
                // A code that belongs to another city than the one named is not what was meant.
                if (fits(place, reading)) {
                    ranking.add(place, true, true);
                }
            }
            if (!ranking.isEmpty()) {
                return;
            }
        }
    }

    private void named(Asked.Reading reading, Ranking ranking) {
        for (Packaged.Named named : packaged.named(reading.name())) {
            ranking.add(named.place(), fits(named.place(), reading), named.byFirstName());
        }
        for (Place place : learned.cities(reading.name())) {
            ranking.add(place, fits(place, reading), true);
        }
    }

    private boolean fits(Place place, Asked.Reading reading) {
        return reading.qualifiers().stream().allMatch(q -> fits(place, q));
    }

    /** The qualifier is the place's country, region, or city; or a region and then a country. */
    private boolean fits(Place place, String qualifier) {
        if (packaged.lieIn(place, qualifier)
                || place.region().map(PlaceKey::of).filter(qualifier::equals).isPresent()
                || place.city().map(PlaceKey::of).filter(qualifier::equals).isPresent()) {
            return true;
        }
        for (int space = qualifier.indexOf(' '); space > 0; space = qualifier.indexOf(' ', space + 1)) {
            String before = qualifier.substring(0, space);
            if (fits(place, before) && fits(place, qualifier.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    private void alike(Asked asked, Ranking ranking) {
        String key = asked.name();
        int allowed = key.length() >= 9 ? 2 : key.length() >= 5 ? 1 : 0;
        if (allowed == 0) {
            return;
        }
        Map<Integer, Integer> distances = new LinkedHashMap<>();
        packaged.citiesAlike(key, (name, row) -> {
            if (Math.abs(name.length() - key.length()) <= allowed) {
                int distance = Slips.between(name, key, allowed);
                if (distance <= allowed) {
                    Integer unused = distances.merge(row, distance, Math::min);
                }
            }
        });
        distances.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Comparator.comparingInt(
                                        (Map.Entry<Integer, Integer> e) -> packaged.population(e.getKey()))
                                .reversed()))
                .limit(MAX_FOUND)
                .forEach(e -> ranking.add(packaged.city(e.getKey()), e.getValue() == 1, true));
    }

    /** Places with how well they answer. */
    private static final class Ranking {

        private record Ranked(Place place, boolean fits, double weight) {}

        private final Map<Place, Ranked> found = new LinkedHashMap<>();

        void add(Place place, boolean fits, boolean byFirstName) {
            double weight = Math.log10(place.population() + 10.0)
                    + switch (place.kind()) {
                        case POSTAL_CODE -> 10;
                        case COUNTRY -> 1.3;
                        case CITY -> 1;
                        case REGION -> 0;
                    }
                    - (byFirstName ? 0 : 0.3);
            Ranked unused = found.merge(
                    place,
                    new Ranked(place, fits, weight),
                    (a, b) -> (b.fits && !a.fits) || (b.fits == a.fits && b.weight > a.weight) ? b : a);
        }

        boolean isEmpty() {
            return found.isEmpty();
        }

        boolean hasFit() {
            return found.values().stream().anyMatch(Ranked::fits);
        }

        /** @param order of places that answer equally well */
        List<Place> best(UnaryOperator<List<Place>> order) {
            return Stream.of(true, false)
                    .flatMap(fits -> order.apply(heaviestFirst(fits)).stream())
                    .limit(MAX_FOUND)
                    .toList();
        }

        private List<Place> heaviestFirst(boolean fits) {
            return found.values().stream()
                    .filter(ranked -> ranked.fits == fits)
                    .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
                    .map(Ranked::place)
                    .toList();
        }
    }
}
