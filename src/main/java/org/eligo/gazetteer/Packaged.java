package org.eligo.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.eligo.gazetteer.Countries.Country;
import org.eligo.gazetteer.Countries.Region;
import org.eligo.study.GeoPoint;

/** The places that the program brings along, by key. */
final class Packaged {

    private static final String FILE = "gazetteer.bin.gz";

    /** People in a large city. */
    static final int LARGE = 50_000;

    /** A place, and whether the name that found it is the place's first one. */
    record Named(Place place, boolean byFirstName) {}

    private final Countries countries;
    private final PlaceTable cities;
    private final PlaceTable otherNames;
    private final PlaceTable zips;
    private final PlaceTable zipCities;
    private final List<Place> largest;

    private Packaged(GazetteerFile file) {
        countries = file.countries();
        cities = file.cities();
        otherNames = file.otherNames();
        zips = file.zips();
        zipCities = file.zipCities();
        largest = IntStream.range(0, cities.size())
                .filter(row -> cities.weight(row) >= LARGE)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(cities::weight).reversed())
                .map(this::city)
                .toList();
    }

    static Packaged read() {
        try (InputStream file = Objects.requireNonNull(Packaged.class.getResourceAsStream(FILE), FILE);
                DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16)))) {
            return new Packaged(GazetteerFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FILE + " of the program cannot be read.", e);
        }
    }

    int cityCount() {
        return cities.size();
    }

    /** Cities with at least {@link #LARGE} people, the largest first. */
    List<Place> largest() {
        return largest;
    }

    /** A city, by its row. */
    Place city(int row) {
        return place(
                cities.name(row),
                Optional.empty(),
                cities.region(row),
                PlaceKind.CITY,
                new GeoPoint(cities.latitude(row), cities.longitude(row)),
                cities.weight(row));
    }

    /** Cities, regions and countries of this name. */
    List<Named> named(String key) {
        List<Named> found = new ArrayList<>();
        rows(cities, key, true, row -> found.add(new Named(city(row), true)));
        rows(otherNames, key, true, row -> found.add(new Named(city(otherNames.weight(row)), false)));
        countries.regions(key).forEach(region -> found.add(new Named(region(region), true)));
        countries.country(key).ifPresent(country -> found.add(new Named(country(country), true)));
        return found;
    }

    /** Keys and rows of cities whose name begins so; a row can come twice, by two of its names. */
    void citiesBeginningWith(String key, ObjIntConsumer<String> taker) {
        rows(cities, key, false, row -> taker.accept(cities.key(row), row));
        rows(otherNames, key, false, row -> taker.accept(otherNames.key(row), otherNames.weight(row)));
    }

    /** Keys and rows of all cities whose name begins with the first letter of the key. */
    void citiesAlike(String key, ObjIntConsumer<String> taker) {
        String first = key.substring(0, key.offsetByCodePoints(0, 1));
        rows(cities, first, false, row -> taker.accept(cities.key(row), row));
        rows(otherNames, first, false, row -> taker.accept(otherNames.key(row), otherNames.weight(row)));
    }

    /** Whether a city's own name begins with the key. */
    boolean isNamedFrom(int row, String key) {
        return cities.key(row).startsWith(key);
    }

    /** The people of a city, by its row. */
    int population(int row) {
        return cities.weight(row);
    }

    /** The area of a postal code. */
    Optional<Place> postalCode(String code) {
        List<Place> found = new ArrayList<>();
        rows(
                zips,
                code,
                true,
                row -> found.add(place(
                        zips.name(row),
                        Optional.of(zipCities.name(zips.weight(row))),
                        zips.region(row),
                        PlaceKind.POSTAL_CODE,
                        new GeoPoint(zips.latitude(row), zips.longitude(row)),
                        0)));
        return found.stream().findFirst();
    }

    /** ISO 3166-1, of the country that is spelled so. */
    Optional<String> countryCode(String key) {
        return countries.country(key).map(c -> countries.countries().get(c).code());
    }

    /** The name of the country with this code. */
    Optional<String> countryName(String code) {
        return countries.countries().stream()
                .filter(c -> c.code().equals(code))
                .map(Country::name)
                .findFirst();
    }

    /** Whether the key is a name or code of the place's country or region. */
    boolean lieIn(Place place, String key) {
        if (place.countryCode().equals(countryCode(key))) {
            return true;
        }
        return countries.regions(key).stream()
                .anyMatch(r -> place.countryCode()
                                .equals(Optional.of(countries.countryOf(r).code()))
                        && place.region()
                                .equals(Optional.of(countries.regions().get(r).name())));
    }

    /** All spellings and codes of the region of that country that has this name; none where there is no such region. */
    List<String> regionNames(String countryCode, String name) {
        return countries.regions(PlaceKey.of(name)).stream()
                .filter(region -> countries.countryOf(region).code().equals(countryCode)
                        && countries.regions().get(region).name().equals(name))
                .map(countries.regions()::get)
                .flatMap(region -> Stream.concat(Stream.of(name), region.others().stream()))
                .toList();
    }

    /** Whether a region of that country is spelled so. */
    boolean isRegionOf(String countryCode, String key) {
        return countries.regions(key).stream()
                .anyMatch(region -> countries.countryOf(region).code().equals(countryCode));
    }

    /** Whether a country or region is spelled so. */
    boolean isAbove(String key) {
        return countries.country(key).isPresent() || !countries.regions(key).isEmpty();
    }

    private static void rows(PlaceTable table, String key, boolean whole, IntConsumer taker) {
        if (key.isEmpty()) {
            return;
        }
        for (int row = table.firstAtOrBehind(key); row < table.size() && table.hasKey(row, key, whole); row++) {
            taker.accept(row);
        }
    }

    private Place country(int index) {
        Country country = countries.countries().get(index);
        return new Place(
                country.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country.name()),
                Optional.of(country.code()),
                Optional.empty(),
                PlaceKind.COUNTRY,
                new GeoPoint(country.latitude(), country.longitude()),
                country.population());
    }

    private Place region(int index) {
        Region region = countries.regions().get(index);
        Place inside = place(
                region.name(),
                Optional.empty(),
                index,
                PlaceKind.REGION,
                new GeoPoint(region.latitude(), region.longitude()),
                region.population());
        return new Place(
                inside.name(),
                Optional.empty(),
                Optional.empty(),
                inside.country(),
                inside.countryCode(),
                inside.regionCode(),
                PlaceKind.REGION,
                inside.point(),
                inside.population());
    }

    private Place place(
            String name, Optional<String> city, int region, PlaceKind kind, GeoPoint point, int population) {
        Region above = countries.regions().get(region);
        Country country = countries.countryOf(region);
        return new Place(
                name,
                city,
                Optional.of(above.name()).filter(n -> !n.isEmpty()),
                Optional.of(country.name()),
                Optional.of(country.code()),
                Optional.of(above.code()).filter(c -> !c.isEmpty()),
                kind,
                point,
                population);
    }
}
