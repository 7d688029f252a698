package org.eligo.portal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.Coded;
import org.eligo.study.Site;
import org.eligo.study.Status;

/** The sites of a study for reading: in a few words, or grouped by country, and by state where a country has many. */
public final class Places {

    /** With this many sites or fewer every list is open at first. */
    public static final int OPEN_AT_FIRST = 30;

    /**
     * A country.
     *
     * @param name empty where the record names none
     * @param regions one without a name where the sites are not divided
     */
    public record Country(Optional<String> name, int sites, int open, List<Region> regions) {}

    /**
     * A state or region.
     *
     * @param sites those that are open first, else in the order in which they were given
     */
    public record Region(Optional<String> name, int open, List<Site> sites) {}

    private Places() {}

    /** Where a study runs, in a few words: its one site; else how many, and in which countries. */
    public static String words(List<Site> sites) {
        if (sites.isEmpty()) {
            return Texts.now().say("study.noplace");
        }
        List<String> countries =
                sites.stream().flatMap(s -> s.country().stream()).distinct().toList();
        String number = Texts.now().count("site", sites.size());
        if (countries.isEmpty()) {
            return number + ".";
        }
        if (sites.size() == 1) {
            Site site = sites.getFirst();
            return Texts.now()
                    .say(
                            "study.oneplace",
                            List.of(
                                            site.facility().map(EnglishText::marked),
                                            site.city(),
                                            site.state(),
                                            site.country().map(CountryWords::shown))
                                    .stream()
                                    .flatMap(Optional::stream)
                                    .collect(Collectors.joining(", ")));
        }
        String where = countries.size() <= 3
                ? countries.stream().map(CountryWords::in).collect(Collectors.joining(", "))
                : Texts.now().count("country", countries.size());
        return Texts.now().say("study.sites.where", number, where);
    }

    /** Whether the record says that the site itself takes participants. */
    public static boolean isOpen(Site site) {
        return site.status()
                .flatMap(Coded::value)
                .filter(s -> s == Status.RECRUITING || s == Status.AVAILABLE)
                .isPresent();
    }

    /** In the order in which the sites first name each. */
    public static List<Country> byCountry(List<Site> sites) {
        Map<Optional<String>, List<Site>> countries = new LinkedHashMap<>();
        sites.forEach(s ->
                countries.computeIfAbsent(s.country(), c -> new ArrayList<>()).add(s));
        List<Country> groups = new ArrayList<>();
        countries.forEach(
                (name, members) -> groups.add(new Country(name, members.size(), open(members), regions(members))));
        return groups;
    }

    private static List<Region> regions(List<Site> sites) {
        Map<Optional<String>, List<Site>> states = new LinkedHashMap<>();
        sites.forEach(
                s -> states.computeIfAbsent(s.state(), c -> new ArrayList<>()).add(s));
        if (sites.size() <= OPEN_AT_FIRST || states.size() == 1) {
            return List.of(region(Optional.empty(), sites));
        }
        List<Region> regions = new ArrayList<>();
        states.forEach((name, members) ->
                regions.add(region(Optional.of(name.orElse(Texts.now().say("site.elsewhere"))), members)));
        return regions;
    }

    private static Region region(Optional<String> name, List<Site> sites) {
        List<Site> openFirst = sites.stream()
                .sorted(Comparator.comparing((Site s) -> !isOpen(s)))
                .toList();
        return new Region(name, open(sites), openFirst);
    }

    private static int open(List<Site> sites) {
        return Math.toIntExact(sites.stream().filter(Places::isOpen).count());
    }
}
