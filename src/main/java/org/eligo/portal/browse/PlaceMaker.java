package org.eligo.portal.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.FilterName;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.browse.BrowsePage.Link;
import org.eligo.portal.browse.BrowsePage.Section;

/** Makes the pages of places: the countries, a country, a state, a city, and a facility in it. */
final class PlaceMaker {

    private static final List<FilterName> LEVELS =
            List.of(FilterName.COUNTRY, FilterName.STATE, FilterName.CITY, FilterName.FACILITY);

    private final BrowseMaker maker;
    private final BrowseLists lists;

    PlaceMaker(BrowseMaker maker) {
        this.maker = maker;
        this.lists = maker.lists();
    }

    /**
     * A place; empty where no site is there.
     *
     * @param path country, state (or {@link BrowseMaker#ALL}), city, facility, as far as the address goes
     * @param page of the longest list, from 1
     * @param map whether its open trials are wanted on a map
     */
    Optional<BrowsePage> page(List<String> path, int page, boolean map) {
        BrowseSubject subject = BrowseSubject.EVERYTHING;
        List<Link> trail =
                new ArrayList<>(List.of(new Link(Texts.now().say("browse.countries.all"), Addresses.of("/locations"))));
        String where = "";
        String shown = "";
        String address = Addresses.of("/locations");
        for (int level = 0; level < path.size(); level++) {
            String key = path.get(level);
            address = address + "/" + key;
            if (level == 1 && key.equals(BrowseMaker.ALL)) {
                continue;
            }
            Optional<Named> named = maker.find(LEVELS.get(level), subject, key);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            address = address.substring(0, address.length() - key.length())
                    + named.get().key();
            subject = subject.with(LEVELS.get(level), named.get());
            String name = BrowseNames.shown(LEVELS.get(level), named.get().name());
            where = shown.isEmpty() ? CountryWords.in(named.get().name()) : name + ", " + shown;
            shown = shown.isEmpty() ? name : where;
            trail.add(new Link(name, address));
        }
        trail.removeLast();
        if (path.size() == 2 && path.getLast().equals(BrowseMaker.ALL)) {
            return Optional.empty();
        }
        BrowsePage made = BrowsePage.of(
                path.isEmpty() ? Texts.now().say("menu.locations") : Texts.now().say("browse.trials.in", where),
                address,
                path.isEmpty() ? List.of() : trail);
        return Optional.of(
                path.isEmpty()
                        ? countries(made)
                        : filled(made, subject, path, page)
                                .withMap(map ? Optional.of(maker.map(subject)) : Optional.empty()));
    }

    private BrowsePage countries(BrowsePage page) {
        List<Named> countries = lists.list(FilterName.COUNTRY, BrowseSubject.EVERYTHING).stream()
                .sorted(Comparator.comparing(Named::name, CountryWords.order()))
                .toList();
        return page.withLines(List.of(Texts.now().say("browse.countries.each")))
                .withSections(List.of(new Section(
                        Texts.now().say("browse.countries"),
                        "",
                        maker.items(
                                countries,
                                FilterName.COUNTRY,
                                BrowseSubject.EVERYTHING,
                                Addresses.of("/locations/")))));
    }

    private BrowsePage filled(BrowsePage page, BrowseSubject subject, List<String> path, int number) {
        List<Section> sections = new ArrayList<>();
        List<Link> pages = new ArrayList<>();
        String below = page.canonical() + "/";
        switch (path.size()) {
            case 1 -> {
                boolean fewStates = areStatesSeldomGiven(subject);
                section(
                        Texts.now().say("browse.states"),
                        FilterName.STATE,
                        subject,
                        below,
                        1,
                        sections,
                        new ArrayList<>());
                sections.replaceAll(states -> states.withNote(Texts.now().say("browse.states.city")));
                section(
                        Texts.now().say("browse.cities"),
                        FilterName.CITY,
                        subject,
                        below + BrowseMaker.ALL + "/",
                        number,
                        sections,
                        pages);
                if (fewStates && sections.size() > 1) {
                    Section cities = sections.removeLast();
                    sections.addFirst(cities.withNote(Texts.now().say("browse.states.few")));
                }
            }
            case 2 ->
                section(Texts.now().say("browse.cities"), FilterName.CITY, subject, below, number, sections, pages);
            case 3 ->
                section(Texts.now().say("browse.places"), FilterName.FACILITY, subject, below, number, sections, pages);
            default -> {}
        }
        return maker.studies(page, subject).withSections(sections).withPages(pages);
    }

    /** Sponsors write what they like there, or nothing: less than half of a country's open trials have a state. */
    private boolean areStatesSeldomGiven(BrowseSubject country) {
        List<String> states = lists.list(FilterName.STATE, country).stream()
                .flatMap(state -> state.spellings().stream())
                .toList();
        return !states.isEmpty()
                && 2 * lists.tally(country.withOneOf(FilterName.STATE, states)).open()
                        < lists.tally(country).open();
    }

    private void section(
            String heading,
            FilterName of,
            BrowseSubject within,
            String below,
            int number,
            List<Section> sections,
            List<Link> pages) {
        List<Named> all = lists.list(of, within);
        if (all.isEmpty()) {
            return;
        }
        int limit = of == FilterName.STATE ? BrowseLists.MAX_NAMES : BrowseMaker.ON_A_PAGE;
        List<Named> shown = BrowseMaker.part(all, number, limit);
        sections.add(new Section(
                heading,
                BrowseMaker.range(all, number, limit),
                maker.items(shown, of, within, below),
                of == FilterName.CITY));
        BrowseMaker.turns(all.size(), number, limit, "?", pages);
    }
}
