package org.eligo.portal.browse;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.Directory;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.browse.BrowsePage.Item;
import org.eligo.portal.browse.BrowsePage.Link;
import org.eligo.portal.browse.BrowsePage.Section;
import org.eligo.portal.find.ResultCard;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.map.SiteMap;
import org.eligo.portal.words.CountWords;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.SitePoints;
import org.eligo.study.GeoPoint;

/** Makes the pages of names from A to Z, and what all pages to browse share: studies, a map, and names with their figures. */
public final class BrowseMaker {

    /** Stands for the state where a place is sought in the whole country. */
    static final String ALL = "all";

    /** Names on one page. */
    static final int ON_A_PAGE = 100;

    /** Studies on a page to browse; the rest is behind the link to all. */
    private static final int CARDS = 10;

    private static final List<String> LETTERS = Stream.concat(
                    Stream.iterate('a', c -> (char) (c + 1)).limit(26).map(String::valueOf), Stream.of("0-9"))
            .toList();

    private final Finder finder;
    private final BrowseLists lists;
    private final InstantSource clock;

    /** @param clock says what day it is, in UTC */
    public BrowseMaker(Finder finder, InstantSource clock) {
        this.finder = finder;
        this.lists = new BrowseLists(finder);
        this.clock = clock;
    }

    /** The names that it reads, kept while the store stays as it is. */
    public BrowseLists lists() {
        return lists;
    }

    /** Which of the names are shown, where they are not all. */
    static String range(List<Named> all, int number, int limit) {
        return all.size() > limit
                ? Texts.now()
                        .say(
                                "browse.range",
                                CountWords.grouped((long) (number - 1) * limit + 1),
                                CountWords.grouped((long) (number - 1) * limit
                                        + part(all, number, limit).size()),
                                CountWords.grouped(all.size()))
                : "";
    }

    static List<Named> part(List<Named> all, int page, int size) {
        int from = (int) Math.min(all.size(), (page - 1L) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    static void turns(int names, int number, int limit, String query, List<Link> pages) {
        if (number > 1) {
            pages.add(new Link(Texts.now().say("browse.previous"), query + "page=" + (number - 1)));
        }
        if ((long) number * limit < names) {
            pages.add(new Link(Texts.now().say("results.next"), query + "page=" + (number + 1)));
        }
    }

    List<Item> items(List<Named> names, FilterName of, BrowseSubject within, String below) {
        return counted(names, of, within)
                .map(named -> new Item(
                        BrowseNames.shown(of, named.name()),
                        below + named.key(),
                        within.with(of, named).figures(named.tally())))
                .toList();
    }

    /** By its key, or by that of a spelling which was the most frequent once or is so elsewhere. */
    Optional<Named> find(FilterName of, BrowseSubject within, String key) {
        List<Named> all = lists.list(of, within);
        return all.stream()
                .filter(n -> n.key().equals(key))
                .findFirst()
                .or(() -> all.stream()
                        .filter(n -> n.spellings().size() > 1
                                && n.spellings().stream().map(BrowseKey::of).anyMatch(key::equals))
                        .findFirst());
    }

    BrowsePage studies(BrowsePage page, BrowseSubject subject) {
        StudySearch open = StudySearch.everything()
                .withFilter(Directory.open(subject.filter()))
                .withSize(CARDS)
                .withContent(SearchRequest.Content.CARDS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<ResultCard> cards = finder.search(open).result().hits().stream()
                .map(Hit::card)
                .flatMap(Optional::stream)
                .map(card -> ResultCard.of(card, SearchForm.EMPTY, today))
                .toList();
        return page.withFigures(subject.figures(lists.directory().tally(subject.filter())))
                .withCards(cards);
    }

    /** Where the open trials of a page are: their sites that are open, or do not say. */
    SiteMap map(BrowseSubject subject) {
        SitePoints points = finder.points(
                StudySearch.everything().withFilter(Directory.open(subject.filter())),
                Directory.OPEN_SITE.values(),
                SiteMap.MAX_PINS);
        List<SiteMap.Pin> pins = points.points().stream()
                .map(at -> new SiteMap.Pin(
                        new GeoPoint(at.point().latitude(), at.point().longitude()),
                        Stream.of(at.city(), at.state(), at.country().map(CountryWords::shown))
                                .flatMap(Optional::stream)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        at.sites(),
                        at.country()
                                .flatMap(country -> at.city()
                                        .map(city -> Addresses.of("/locations/") + BrowseKey.of(country) + "/" + ALL
                                                + "/" + BrowseKey.of(city)))))
                .filter(pin -> !pin.label().isEmpty())
                .toList();
        String remark = points.distinct() > pins.size()
                ? Texts.now()
                        .say("browse.map.most", CountWords.grouped(pins.size()), CountWords.grouped(points.distinct()))
                : "";
        return SiteMap.of(pins, remark);
    }

    /** The first page of a subject: its most frequent names, or those that hold what was typed. */
    BrowsePage subject(BrowseKind kind, String typed) {
        List<Named> all = lists.list(kind.filter(), BrowseSubject.EVERYTHING);
        String words = BrowseKey.of(typed.strip());
        List<Named> shown = typed.isBlank()
                ? all
                : all.stream()
                        .filter(n -> ("-" + n.key()).contains("-" + words))
                        .toList();
        String heading =
                typed.isBlank() ? Texts.now().say("browse.most") : Texts.now().say("browse.named", typed.strip());
        String note = shown.isEmpty()
                ? kind.none()
                : shown.size() > ON_A_PAGE && !typed.isBlank()
                        ? Texts.now().say("browse.first", ON_A_PAGE, CountWords.grouped(shown.size()))
                        : "";
        BrowsePage page = BrowsePage.of(kind.list(), kind.address(), List.of());
        return (kind == BrowseKind.CONDITION ? page.withOther(kinds()) : page)
                .withChooser(chooser(kind, typed, ""))
                .withLines(limits(all, kind))
                .withSections(List.of(new Section(
                        heading,
                        note,
                        items(part(shown, 1, ON_A_PAGE), kind.filter(), BrowseSubject.EVERYTHING, kind.address("")))));
    }

    private static Link kinds() {
        return new Link(Texts.now().say("browse.mesh.link"), MeshMaker.address());
    }

    private static List<String> limits(List<Named> all, BrowseKind kind) {
        return all.size() < BrowseLists.MAX_NAMES * 9 / 10 ? List.of() : List.of(kind.limit(all.size()));
    }

    /** All names that begin with a letter; empty where there is no such letter. */
    Optional<BrowsePage> letter(BrowseKind kind, String letter, int number) {
        if (!LETTERS.contains(letter)) {
            return Optional.empty();
        }
        List<Named> names = lists.list(kind.filter(), BrowseSubject.EVERYTHING).stream()
                .filter(n -> BrowseKey.letter(n.key()).equals(letter))
                .sorted(Comparator.comparing(Named::key))
                .toList();
        List<Link> pages = new ArrayList<>();
        turns(names.size(), number, ON_A_PAGE, "?", pages);
        String shown =
                letter.equals("0-9") ? Texts.now().say("browse.othercharacters") : letter.toUpperCase(Locale.ROOT);
        List<Named> part = part(names, number, ON_A_PAGE);
        if (part.isEmpty() && number > 1) {
            return Optional.empty();
        }
        return Optional.of(BrowsePage.of(
                        kind.heading() + ": " + shown
                                + (number > 1 ? ", " + Texts.now().say("browse.page", number) : ""),
                        kind.address() + "/" + letter + (number > 1 ? "?page=" + number : ""),
                        List.of(new Link(kind.list(), kind.address())))
                .withChooser(chooser(kind, "", letter))
                .withSections(List.of(new Section(
                        Texts.now().say("browse.names"),
                        part.isEmpty() ? kind.noneWithLetter() : "",
                        items(part, kind.filter(), BrowseSubject.EVERYTHING, kind.address("")))))
                .withPages(pages));
    }

    private static BrowsePage.Chooser chooser(BrowseKind kind, String typed, String here) {
        return new BrowsePage.Chooser(
                kind.address(),
                kind.searched(),
                typed,
                LETTERS.stream()
                        .map(l -> new Link(l.toUpperCase(Locale.ROOT), kind.address() + "/" + l, l.equals(here)))
                        .toList());
    }

    /** One condition, treatment or sponsor, with the countries where it is studied. */
    Optional<BrowsePage> leaf(BrowseKind kind, String key, boolean map) {
        return find(kind.filter(), BrowseSubject.EVERYTHING, key).map(named -> {
            BrowseSubject subject = BrowseSubject.EVERYTHING.with(kind.filter(), named);
            List<Item> items = counted(lists.list(FilterName.COUNTRY, subject), FilterName.COUNTRY, subject)
                    .map(c -> new Item(
                            CountryWords.shown(c.name()),
                            subject.with(FilterName.COUNTRY, c).search(Set.of()),
                            subject.with(FilterName.COUNTRY, c).figures(c.tally())))
                    .toList();
            return studies(
                            BrowsePage.of(
                                    kind.titled(BrowseNames.shown(kind.filter(), named.name())),
                                    kind.address(named.key()),
                                    trail(kind, named)),
                            subject)
                    .withSections(
                            items.isEmpty()
                                    ? List.of()
                                    : List.of(new Section(Texts.now().say("form.where"), "", items)))
                    .withMap(map ? Optional.of(map(subject)) : Optional.empty());
        });
    }

    static List<Link> trail(BrowseKind kind, Named named) {
        String letter = BrowseKey.letter(named.key());
        return List.of(
                new Link(kind.list(), kind.address()),
                new Link(letter.toUpperCase(Locale.ROOT), kind.address() + "/" + letter));
    }

    Stream<Named> counted(List<Named> names, FilterName of, BrowseSubject within) {
        return names.stream().map(named -> lists.directory().counted(named, of, within.filter()));
    }
}
