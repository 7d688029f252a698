package org.eligo.portal.browse;

import java.util.List;
import java.util.Optional;
import org.eligo.finder.Directory.Tally;
import org.eligo.portal.find.ResultCard;
import org.eligo.portal.map.SiteMap;

/**
 * A page to browse: a place, or what is studied there or anywhere.
 *
 * @param heading of the page
 * @param canonical its address
 * @param trail the pages above it
 * @param figures how many studies there are, each number a link to them; none on the first page of a subject
 * @param lines the address of a facility, or a remark on what is listed
 * @param other another way to browse the same
 * @param chooser letters and a box to search names
 * @param cards the studies that are open, the first of them
 * @param sections lists of what lies below
 * @param pages further pages of the one list
 * @param map the open trials, where one was asked for
 */
public record BrowsePage(
        String heading,
        String canonical,
        List<Link> trail,
        Optional<Figures> figures,
        List<String> lines,
        Optional<Link> other,
        Optional<Chooser> chooser,
        List<ResultCard> cards,
        List<Section> sections,
        List<Link> pages,
        Optional<SiteMap> map) {

    /** Words that lead somewhere. */
    public record Link(String words, String address, boolean here) {
        Link(String words, String address) {
            this(words, address, false);
        }
    }

    /** A tally and where its studies are. */
    public record Figures(Tally tally, String open, String byInvitation, String all) {}

    /** @param address where its own page is */
    public record Item(String name, String address, Figures figures) {}

    /** @param leading it comes before the studies of the page, if it has several items: people go on through it */
    public record Section(String heading, String note, List<Item> items, boolean leading) {
        public Section {
            items = List.copyOf(items);
        }

        Section(String heading, String note, List<Item> items) {
            this(heading, note, items, false);
        }

        Section withNote(String sentence) {
            return new Section(heading, note.isEmpty() ? sentence : sentence + " " + note, items, leading);
        }
    }

    /**
     * @param label of the box
     * @param typed what stands in it
     */
    public record Chooser(String action, String label, String typed, List<Link> letters) {
        public Chooser {
            letters = List.copyOf(letters);
        }
    }

    public BrowsePage {
        trail = List.copyOf(trail);
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
    }

    /** Where much lies below, that comes first. */
    public boolean studiesFirst() {
        return sections.stream().noneMatch(s -> s.leading() && s.items().size() > 1);
    }

    static BrowsePage of(String heading, String canonical, List<Link> trail) {
        return new BrowsePage(
                heading,
                canonical,
                trail,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    BrowsePage withFigures(Figures figures) {
        return new BrowsePage(
                heading, canonical, trail, Optional.of(figures), lines, other, chooser, cards, sections, pages, map);
    }

    BrowsePage withLines(List<String> lines) {
        return new BrowsePage(heading, canonical, trail, figures, lines, other, chooser, cards, sections, pages, map);
    }

    BrowsePage withOther(Link other) {
        return new BrowsePage(
                heading, canonical, trail, figures, lines, Optional.of(other), chooser, cards, sections, pages, map);
    }

    BrowsePage withChooser(Chooser chooser) {
        return new BrowsePage(
                heading, canonical, trail, figures, lines, other, Optional.of(chooser), cards, sections, pages, map);
    }

    BrowsePage withCards(List<ResultCard> cards) {
        return new BrowsePage(heading, canonical, trail, figures, lines, other, chooser, cards, sections, pages, map);
    }

    BrowsePage withSections(List<Section> sections) {
        return new BrowsePage(heading, canonical, trail, figures, lines, other, chooser, cards, sections, pages, map);
    }

    BrowsePage withMap(Optional<SiteMap> map) {
        return new BrowsePage(heading, canonical, trail, figures, lines, other, chooser, cards, sections, pages, map);
    }

    /** Whether open trials can be shown on a map. */
    public boolean hasMap() {
        return figures.filter(f -> f.tally().open() > 0).isPresent();
    }

    BrowsePage withPages(List<Link> pages) {
        return new BrowsePage(heading, canonical, trail, figures, lines, other, chooser, cards, sections, pages, map);
    }
}
