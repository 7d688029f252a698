package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.List;
import org.eligo.eligibility.Block;
import org.eligo.eligibility.Item;
import org.eligo.eligibility.ItemList;
import org.eligo.eligibility.Paragraph;
import org.eligo.eligibility.Section;
import org.eligo.portal.words.Texts;

/**
 * A section of the criteria as far as it fits on a sheet of paper.
 *
 * @param lines the first criteria; what is cut within one ends with an ellipsis
 * @param left how many lines are not shown
 * @param cut a line that is shown was shortened
 */
public record ShortCriteria(String heading, List<String> lines, int left, boolean cut) {

    /** Characters of one line. */
    private static final int LINE = 240;

    public ShortCriteria {
        lines = List.copyOf(lines);
    }

    /** @param room characters for all sections together */
    static List<ShortCriteria> of(List<Section> sections, int room) {
        List<ShortCriteria> shortened = new ArrayList<>();
        int rest = room;
        for (int i = 0; i < sections.size(); i++) {
            ShortCriteria section = of(sections.get(i), rest / (sections.size() - i));
            rest -= section.lines().stream().mapToInt(String::length).sum();
            shortened.add(section);
        }
        return shortened;
    }

    private static ShortCriteria of(Section section, int room) {
        List<String> all = new ArrayList<>();
        collect(section.blocks(), "", all);
        List<String> shown = new ArrayList<>();
        int used = 0;
        boolean cut = false;
        for (String line : all) {
            // A line costs its end as well: short lines fill a page too.
            int cost = Math.min(line.length(), LINE) + 40;
            if (used + cost > room) {
                break;
            }
            used += cost;
            cut |= line.length() > LINE;
            shown.add(line.length() > LINE ? line.substring(0, LINE - 1).strip() + "…" : line);
        }
        return new ShortCriteria(Criterion.heading(section), shown, all.size() - shown.size(), cut);
    }

    private static void collect(List<Block> blocks, String indent, List<String> lines) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines.add(indent + paragraph.words().text());
                case ItemList list -> {
                    for (Item item : list.items()) {
                        lines.add(indent + item.words().text());
                        collect(item.blocks(), indent + "– ", lines);
                    }
                }
            }
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
