package org.eligo.portal.browse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.Directory.Tally;
import org.eligo.finder.FilterName;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.browse.BrowsePage.Item;
import org.eligo.portal.browse.BrowsePage.Link;
import org.eligo.portal.browse.BrowsePage.Section;
import org.eligo.vocabulary.ConditionTree;
import org.eligo.vocabulary.ConditionTree.Heading;

/**
 * Makes the pages of kinds of conditions, from the widest to the narrowest. A study counts under the headings that the registry gave to
 * its conditions, and under those above them that the record names, which old copies do not.
 */
final class MeshMaker {

    private static final Comparator<Item> MOST_OPEN_FIRST = Comparator.comparingLong(
                    (Item i) -> i.figures().tally().open())
            .thenComparingLong(i -> i.figures().tally().all())
            .reversed()
            .thenComparing(Item::name);

    private final ConditionTree tree = ConditionTree.packaged();
    private final BrowseMaker maker;

    MeshMaker(BrowseMaker maker) {
        this.maker = maker;
    }

    /** The widest kinds. */
    BrowsePage roots() {
        return BrowsePage.of(
                        Texts.now().say("browse.mesh"),
                        address(),
                        List.of(new Link(BrowseKind.CONDITION.list(), BrowseKind.CONDITION.address())))
                .withLines(List.of(
                        Texts.now().say("browse.mesh.source"), Texts.now().say("browse.mesh.counts")))
                .withSections(List.of(new Section(Texts.now().say("browse.mesh.widest"), "", items(tree.roots()))));
    }

    /**
     * One kind, with those below it; empty where there is no such heading.
     *
     * @param id of the heading
     * @param map whether its open trials are wanted on a map
     */
    Optional<BrowsePage> heading(String id, boolean map) {
        return tree.heading(id).map(heading -> page(heading, map));
    }

    /** The pages of all kinds that have studies. */
    Stream<String> addresses() {
        Set<String> named = maker.lists().list(FilterName.MESH, BrowseSubject.EVERYTHING).stream()
                .flatMap(n -> n.spellings().stream())
                .collect(Collectors.toSet());
        Set<Heading> studied = new LinkedHashSet<>();
        Deque<Heading> open = new ArrayDeque<>(tree.roots());
        Set<Heading> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Heading heading = open.removeFirst();
            if (named.contains(heading.name())) {
                studied.add(heading);
                tree.ways(heading).forEach(studied::addAll);
            }
            tree.below(heading).stream().filter(seen::add).forEach(open::addLast);
        }
        return Stream.concat(Stream.of(address()), studied.stream().map(MeshMaker::address));
    }

    private BrowsePage page(Heading heading, boolean map) {
        BrowseSubject subject = subject(heading);
        List<List<Heading>> ways = tree.ways(heading);
        List<Link> trail = new ArrayList<>();
        trail.add(new Link(Texts.now().say("browse.mesh"), address()));
        ways.getFirst().forEach(above -> trail.add(new Link(words(above), address(above))));
        List<Section> sections = new ArrayList<>();
        section("browse.mesh.below", tree.below(heading).stream(), true, sections);
        section(
                "browse.mesh.above",
                ways.stream().skip(1).flatMap(MeshMaker::last).distinct(),
                false,
                sections);
        return maker.studies(
                        BrowsePage.of(Texts.now().say("browse.trials.on", words(heading)), address(heading), trail),
                        subject)
                .withSections(sections)
                .withMap(map ? Optional.of(maker.map(subject)) : Optional.empty());
    }

    private void section(String headingKey, Stream<Heading> headings, boolean leading, List<Section> sections) {
        List<Item> items = items(headings.toList());
        if (!items.isEmpty()) {
            sections.add(new Section(Texts.now().say(headingKey), "", items, leading));
        }
    }

    /** Those that have studies. */
    private List<Item> items(List<Heading> headings) {
        return headings.stream()
                .map(heading -> {
                    BrowseSubject subject = subject(heading);
                    Tally tally = maker.lists().tally(subject);
                    return new Item(words(heading), address(heading), subject.figures(tally));
                })
                .filter(item -> item.figures().tally().all() > 0)
                .sorted(MOST_OPEN_FIRST)
                .toList();
    }

    private static Stream<Heading> last(List<Heading> way) {
        return way.isEmpty() ? Stream.empty() : Stream.of(way.getLast());
    }

    private static BrowseSubject subject(Heading heading) {
        return BrowseSubject.EVERYTHING.with(
                FilterName.MESH, new Named(heading.id(), heading.name(), List.of(heading.name()), new Tally(0, 0, 0)));
    }

    /** The widest kinds have Spanish names, those below them only English ones. */
    private static String words(Heading heading) {
        return EnglishText.translated(heading.name());
    }

    /** Of the widest kinds. */
    static String address() {
        return Addresses.of("/mesh");
    }

    private static String address(Heading heading) {
        return address() + "/" + heading.id();
    }
}
