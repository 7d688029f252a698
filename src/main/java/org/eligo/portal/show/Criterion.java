package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eligo.eligibility.Item;
import org.eligo.eligibility.ItemList;
import org.eligo.eligibility.Marker;
import org.eligo.eligibility.Section;
import org.eligo.language.EnglishText;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;

/** How sections and lists of criteria look. */
public final class Criterion {

    private Criterion() {}

    /**
     * The heading of a section: "Inclusion criteria", "Exclusion criteria", or the text's own words. A heading that says more (a
     * cohort's name) is kept beneath, see {@link #ownWords}.
     */
    public static String heading(Section section) {
        return heading(section, Texts.now());
    }

    private static String heading(Section section, Texts texts) {
        return switch (section.kind()) {
            case INCLUSION -> texts.say("criteria.inclusion");
            case EXCLUSION -> texts.say("criteria.exclusion");
            case OTHER ->
                section.heading().map(h -> EnglishText.marked(h.text())).orElse(texts.say("criteria.other"));
        };
    }

    /** The text's own heading, where it says more than {@link #heading}; the text is English in every language of the page. */
    public static Optional<String> ownWords(Section section) {
        return section.heading()
                .map(h -> h.text())
                .filter(t -> !t.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(heading(section, Texts.of(InterfaceLanguage.ENGLISH))
                                .toLowerCase(Locale.ROOT)))
                .filter(t -> section.kind() != Section.Kind.OTHER);
    }

    /** The sections without mere headings that the next section, of the same kind, says again. */
    public static List<Section> shown(List<Section> sections) {
        List<Section> shown = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean saidAgain = section.blocks().isEmpty()
                    && ownWords(section).isEmpty()
                    && section.kind() != Section.Kind.OTHER
                    && i + 1 < sections.size()
                    && sections.get(i + 1).kind() == section.kind();
            if (!saidAgain) {
                shown.add(section);
            }
        }
        return shown;
    }

    /** Several sections of one kind are told apart by their own words, which then belong into the heading. */
    public static boolean needsOwnWords(Section section, List<Section> sections) {
        return sections.stream().filter(other -> other.kind() == section.kind()).count() > 1;
    }

    /** Every item is numbered 1., 2., … in the way that browsers number lists by themselves. */
    public static boolean isPlainlyNumbered(ItemList list) {
        return list.items().stream()
                .allMatch(i -> i.label().filter(l -> l.endsWith(".")).isPresent()
                        && i.marker()
                                .map(Marker::number)
                                .filter(OptionalInt::isPresent)
                                .isPresent());
    }

    /** The number of an item of a plainly numbered list. */
    public static int number(Item item) {
        return item.marker().map(Marker::number).orElseThrow().orElseThrow();
    }

    /** The numbers of a list, from its first item on, rise by one. */
    public static boolean isInSequence(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            if (number(items.get(i)) != number(items.get(i - 1)) + 1) {
                return false;
            }
        }
        return true;
    }
}
