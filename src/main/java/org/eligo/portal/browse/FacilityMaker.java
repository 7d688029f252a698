package org.eligo.portal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.FilterName;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.browse.BrowsePage.Item;
import org.eligo.portal.browse.BrowsePage.Link;
import org.eligo.portal.browse.BrowsePage.Section;

/**
 * Makes the pages of facilities of one name. "University Hospital" stands in many cities: which of them are one house nobody can tell
 * from the records, so each city has its own page, and the name has a page that leads to them.
 */
final class FacilityMaker {

    private final BrowseMaker maker;
    private final BrowseLists lists;

    FacilityMaker(BrowseMaker maker) {
        this.maker = maker;
        this.lists = maker.lists();
    }

    /** The address of the page that shows all there is at facilities of that key, if they are in one city. */
    Optional<String> onePlace(String key) {
        return find(key).flatMap(this::only);
    }

    /**
     * Facilities of one name, in all countries or one: the countries, or the cities of the one.
     *
     * @param country its key
     * @param number of the page of cities, from 1
     * @param map whether its open trials are wanted on a map
     */
    Optional<BrowsePage> page(String key, Optional<String> country, int number, boolean map) {
        Optional<Named> facility = find(key);
        Optional<Named> asked = facility.flatMap(f -> country.flatMap(
                k -> countries(f).stream().filter(c -> c.key().equals(k)).findFirst()));
        return country.isPresent() && asked.isEmpty()
                ? Optional.empty()
                : facility.map(f -> page(f, asked, number, map));
    }

    /** Every page about facilities of a name: the one where they are in one city, else that of the name, of its countries and of its cities. */
    Stream<String> addresses(Named facility) {
        Optional<String> only = only(facility);
        if (only.isPresent()) {
            return only.stream();
        }
        String address = BrowseKind.FACILITY.address(facility.key());
        List<Named> countries = countries(facility);
        return Stream.of(
                        Stream.of(address),
                        countries.stream().map(country -> address + "/" + country.key()),
                        countries.stream()
                                .flatMap(country -> cities(facility, country).stream()
                                        .map(city -> address(facility, country, city))))
                .flatMap(addresses -> addresses);
    }

    private BrowsePage page(Named facility, Optional<Named> asked, int number, boolean map) {
        BrowseSubject everywhere = subject(facility);
        BrowseSubject subject =
                asked.map(c -> everywhere.with(FilterName.COUNTRY, c)).orElse(everywhere);
        String address = BrowseKind.FACILITY.address(facility.key());
        List<Link> trail = new ArrayList<>(BrowseMaker.trail(BrowseKind.FACILITY, facility));
        asked.ifPresent(c -> trail.add(new Link(EnglishText.marked(facility.name()), address)));
        BrowsePage page = BrowsePage.of(
                BrowseKind.FACILITY.titled(EnglishText.marked(facility.name()))
                        + asked.map(c -> ", " + CountryWords.shown(c.name())).orElse(""),
                address + asked.map(c -> "/" + c.key()).orElse(""),
                trail);
        List<Named> countries = asked.map(List::of).orElseGet(() -> countries(facility));
        List<Section> sections = new ArrayList<>();
        List<Link> pages = new ArrayList<>();
        if (countries.size() == 1) {
            Named country = countries.getFirst();
            List<Named> cities = cities(facility, country);
            List<Named> shown = BrowseMaker.part(cities, number, BrowseMaker.ON_A_PAGE);
            BrowseSubject there = everywhere.with(FilterName.COUNTRY, country);
            sections.add(new Section(
                    Texts.now().say("browse.cities"),
                    BrowseMaker.range(cities, number, BrowseMaker.ON_A_PAGE),
                    maker.counted(shown, FilterName.CITY, there)
                            .map(c -> item(c, FilterName.CITY, there, address(facility, country, c)))
                            .toList(),
                    true));
            BrowseMaker.turns(cities.size(), number, BrowseMaker.ON_A_PAGE, "?", pages);
        } else if (!countries.isEmpty()) {
            sections.add(new Section(
                    Texts.now().say("browse.countries"),
                    "",
                    maker.counted(countries, FilterName.COUNTRY, everywhere)
                            .map(c -> item(c, FilterName.COUNTRY, everywhere, address + "/" + c.key()))
                            .toList()));
        }
        return maker.studies(page, subject)
                .withSections(sections)
                .withPages(pages)
                .withMap(map ? Optional.of(maker.map(subject)) : Optional.empty());
    }

    private static Item item(Named place, FilterName of, BrowseSubject within, String address) {
        return new Item(
                BrowseNames.shown(of, place.name()),
                address,
                within.with(of, place).figures(place.tally()));
    }

    private Optional<Named> find(String key) {
        return maker.find(FilterName.FACILITY, BrowseSubject.EVERYTHING, key);
    }

    private static BrowseSubject subject(Named facility) {
        return BrowseSubject.EVERYTHING.with(FilterName.FACILITY, facility);
    }

    private List<Named> countries(Named facility) {
        return lists.list(FilterName.COUNTRY, subject(facility));
    }

    private List<Named> cities(Named facility, Named country) {
        return lists.list(FilterName.CITY, subject(facility).with(FilterName.COUNTRY, country));
    }

    /** The page of the facility in that city. */
    private String address(Named facility, Named country, Named city) {
        return Addresses.of("/locations/") + country.key() + "/" + BrowseMaker.ALL + "/" + city.key() + "/"
                + keyInCity(facility, country, city);
    }

    /** The one page with all its studies; empty where it is in several cities, or a study names the facility but no city. */
    private Optional<String> only(Named facility) {
        List<Named> countries = countries(facility);
        if (countries.size() != 1) {
            return Optional.empty();
        }
        Named country = countries.getFirst();
        List<Named> cities = cities(facility, country);
        if (cities.size() != 1) {
            return Optional.empty();
        }
        Named city = cities.getFirst();
        BrowseSubject there =
                subject(facility).with(FilterName.COUNTRY, country).with(FilterName.CITY, city);
        long everywhere = lists.directory().tally(subject(facility).filter()).all();
        return lists.directory().tally(there.filter()).all() == everywhere
                ? Optional.of(address(facility, country, city))
                : Optional.empty();
    }

    /** In a city the facility stands under the spelling that is the most frequent there. */
    private String keyInCity(Named facility, Named country, Named city) {
        boolean alike = facility.spellings().stream().map(BrowseKey::of).allMatch(facility.key()::equals);
        if (alike) {
            return facility.key();
        }
        BrowseSubject there =
                subject(facility).with(FilterName.COUNTRY, country).with(FilterName.CITY, city);
        return lists.list(FilterName.FACILITY, there).stream()
                .findFirst()
                .map(Named::key)
                .orElse(facility.key());
    }
}
