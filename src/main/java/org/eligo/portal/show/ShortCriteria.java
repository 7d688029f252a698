package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eligo.eligibility.Block;
import org.eligo.eligibility.Item;
import org.eligo.eligibility.ItemList;
import org.eligo.eligibility.Paragraph;
import org.eligo.eligibility.Section;
import org.eligo.language.Texts;

/**
 * A section of the criteria as far as it fits on a sheet of paper.
 *
 * @param headed its heading is printed: the section before has another, or this one has no words of its own to be told by
 * @param ownWords the text's own heading, such as a cohort's name, where it says more than {@code heading}; never shortened
 * @param lines the first criteria; what is cut within one ends with an ellipsis
 * @param left how many lines are not shown
 * @param cut a line that is shown was shortened
 */
public record ShortCriteria(
        String heading, boolean headed, Optional<String> ownWords, List<Line> lines, int left, boolean cut) {

    /** Characters of one line. */
    private static final int LINE = 240;

    /** What the end of a line costs, in characters: short lines fill a page too. */
    private static final int END = 40;

    /** What a section with words of its own costs, beside these words. */
    private static final int HEADING = 40;

    /**
     * A criterion.
     *
     * @param below what is nested in it
     */
    public record Line(String text, List<Line> below) {

        public Line {
            below = List.copyOf(below);
        }

        /** With all that are nested. */
        private int count() {
            return 1 + count(below);
        }

        private static int count(List<Line> lines) {
            return lines.stream().mapToInt(Line::count).sum();
        }
    }

    public ShortCriteria {
        lines = List.copyOf(lines);
    }

    /** @param room characters for all sections together */
    static List<ShortCriteria> of(List<Section> all, int room) {
        List<Section> sections = withWords(all);
        List<List<Line>> lines = sections.stream().map(s -> lines(s.blocks())).toList();
        int heads = sections.stream().mapToInt(ShortCriteria::heads).sum();
        int[] shares = shares(lines.stream().map(ShortCriteria::cost).toList(), room - heads);
        List<ShortCriteria> shortened = new ArrayList<>();
        String before = "";
        for (int i = 0; i < sections.size(); i++) {
            String heading = Criterion.heading(sections.get(i));
            Optional<String> own = Criterion.ownWords(sections.get(i));
            Cutter cutter = new Cutter(shares[i]);
            List<Line> shown = cutter.first(lines.get(i));
            shortened.add(new ShortCriteria(
                    heading,
                    own.isEmpty() || !heading.equals(before),
                    own,
                    shown,
                    Line.count(lines.get(i)) - Line.count(shown),
                    cutter.cut));
            before = heading;
        }
        return shortened;
    }

    /** Each gets what it costs or an equal share; what short ones leave is shared by the others. */
    private static int[] shares(List<Integer> costs, int room) {
        int[] shares = new int[costs.size()];
        int rest = room;
        List<Integer> cheapestFirst = IntStream.range(0, costs.size())
                .boxed()
                .sorted(Comparator.comparing(costs::get))
                .toList();
        for (int i = 0; i < shares.length; i++) {
            int section = cheapestFirst.get(i);
            shares[section] = Math.min(costs.get(section), Math.max(0, rest) / (shares.length - i));
            rest -= shares[section];
        }
        return shares;
    }

    private static int cost(List<Line> lines) {
        return lines.stream().mapToInt(l -> cost(l.text()) + cost(l.below())).sum();
    }

    private static int cost(String line) {
        return Math.min(line.length(), LINE) + END;
    }

    /** Without those that only announce the next ones of their kind. */
    private static List<Section> withWords(List<Section> all) {
        List<Section> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Section section = all.get(i);
            boolean announces = section.blocks().isEmpty()
                    && Criterion.ownWords(section).isEmpty()
                    && i + 1 < all.size()
                    && Criterion.heading(section).equals(Criterion.heading(all.get(i + 1)));
            if (!announces) {
                kept.add(section);
            }
        }
        return kept;
    }

    private static int heads(Section section) {
        return Criterion.ownWords(section).map(own -> HEADING + own.length()).orElse(0);
    }

    private static List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines.add(new Line(paragraph.words().text(), List.of()));
                case ItemList list -> {
                    for (Item item : list.items()) {
                        lines.add(new Line(item.words().text(), lines(item.blocks())));
                    }
                }
            }
        }
        return lines;
    }

    /** Takes lines in the order of the text until the room is full; the first in any case. */
    private static final class Cutter {
        private final int room;
        private int used;
        private boolean full;
        private boolean cut;

        Cutter(int room) {
            this.room = room;
        }

        List<Line> first(List<Line> lines) {
            List<Line> shown = new ArrayList<>();
            for (Line line : lines) {
                int cost = cost(line.text());
                full |= used > 0 && used + cost > room;
                if (full) {
                    break;
                }
                used += cost;
                shown.add(new Line(shortened(line.text()), first(line.below())));
            }
            return shown;
        }

        private String shortened(String text) {
            if (text.length() <= LINE) {
                return text;
            }
            cut = true;
            return text.substring(0, LINE - 1).strip() + "…";
        }
    }

    /** What is missing, in a sentence; empty text where nothing is. */
    public String missing() {
        if (left > 0) {
            return Texts.now().say("sheet.lines", Texts.now().count("moreline", left));
        }
        return cut ? Texts.now().say("sheet.cut") : "";
    }
}
