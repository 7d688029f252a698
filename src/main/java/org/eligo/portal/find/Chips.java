package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.Openness;
import org.eligo.finder.FilterName;
import org.eligo.language.Texts;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Whereabouts;
import org.eligo.portal.words.CountWords;
import org.eligo.portal.words.DateWords;

/** The filters of a form, each as something that can be taken away. */
final class Chips {

    /** A filter, with its name where it has one of its own. */
    record Named(Optional<FilterName> filter, Chip chip) {
        Named with(Chip.Loss loss) {
            return new Named(filter, chip.with(loss));
        }
    }

    private final SearchForm form;
    private final Whereabouts where;
    private final List<Named> chips = new ArrayList<>();

    private Chips(SearchForm form, Whereabouts where) {
        this.form = form;
        this.where = where;
    }

    static List<Named> of(SearchForm form, Whereabouts where) {
        Chips chips = new Chips(form, where);
        chips.collect();
        return List.copyOf(chips.chips);
    }

    private void collect() {
        place();
        form.chosen().forEach((group, values) -> {
            String words = values.stream()
                    .map(group::words)
                    .collect(Collectors.joining(" " + Texts.now().say("or") + " "));
            add(group.filter(), group.label(), words);
        });
        String sure = form.entry(Entry.SURE);
        if (!sure.isEmpty()) {
            chips.add(new Named(
                    Optional.empty(),
                    new Chip(Entry.SURE.label(), words(Entry.SURE, sure), form.with(Entry.SURE, ""))));
        }
        placebo(form).ifPresent(chip -> chips.add(new Named(Optional.empty(), chip)));
        denied(form).forEach(chip -> chips.add(new Named(Optional.empty(), chip)));
        Set<FilterName> ranges = EnumSet.noneOf(FilterName.class);
        form.entries()
                .forEach((entry, text) -> entry.filter().ifPresent(filter -> {
                    if (Entry.RANGES.contains(filter)) {
                        if (ranges.add(filter)) {
                            add(filter, Texts.now().label(filter.label()), range(filter));
                        }
                    } else if (filter != FilterName.NEAR) {
                        add(filter, entry.label(), words(entry, text));
                    }
                }));
        if (form.exact()) {
            chips.add(new Named(
                    Optional.empty(),
                    new Chip(
                            Texts.now().say("chip.missing"),
                            Texts.now().say("chip.missing.out"),
                            form.withExact(false))));
        }
    }

    /** That no placebo is listed; empty where that is not asked. */
    static Optional<Chip> placebo(SearchForm form) {
        String text = form.entry(Entry.PLACEBO);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chip(Entry.PLACEBO.label(), words(Entry.PLACEBO, text), form.with(Entry.PLACEBO, "")));
    }

    /** What studies must not list. */
    static List<Chip> denied(SearchForm form) {
        return Stream.of(Entry.WITHOUT_TREATMENT, Entry.WITHOUT_CONDITION)
                .filter(entry -> !form.entry(entry).isEmpty())
                .map(entry -> new Chip(entry.label(), form.entry(entry), form.with(entry, "")))
                .toList();
    }

    /** The place in words; empty text where none was named. */
    static String words(Whereabouts where) {
        return switch (where) {
            case Whereabouts.Anywhere anywhere -> "";
            case Whereabouts.Around around ->
                around.radius().isAny()
                        ? Texts.now().say("chip.around.any", around.label())
                        : Texts.now()
                                .say(
                                        "chip.around",
                                        around.label(),
                                        around.radius().words());
            case Whereabouts.Within within -> within.label();
            case Whereabouts.Words typed -> Texts.now().say("chip.typed", typed.typed());
        };
    }

    private void place() {
        String words = words(where);
        if (!words.isEmpty()) {
            add(FilterName.NEAR, Entry.NEAR.label(), words);
        }
    }

    private void add(FilterName filter, String label, String words) {
        chips.add(new Named(Optional.of(filter), new Chip(label, words, form.without(filter))));
    }

    private static String words(Entry entry, String text) {
        return switch (entry) {
            case AGE ->
                text.chars().allMatch(c -> c >= '0' && c <= '9')
                        ? Texts.now().say("chip.age.years", text)
                        : Texts.now().say("chip.age", text);
            case SEX ->
                text.equals("FEMALE")
                        ? Texts.now().say("chip.women")
                        : Texts.now().say("chip.men");
            case SURE ->
                Arrays.stream(text.split(",", -1))
                        .flatMap(name -> Openness.named(name).stream())
                        .map(level -> level.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" " + Texts.now().say("or") + " "));
            case PLACEBO -> Texts.now().say("chip.placebo");
            case ONE_BOX,
                    TYPED,
                    NEAR,
                    WITHIN,
                    START_FROM,
                    START_TO,
                    COMPLETION_FROM,
                    COMPLETION_TO,
                    POSTED_FROM,
                    POSTED_TO,
                    UPDATED_FROM,
                    UPDATED_TO,
                    ENROLLMENT_FROM,
                    ENROLLMENT_TO,
                    HOSPITAL,
                    WITHOUT_TREATMENT,
                    WITHOUT_CONDITION,
                    EXPERT -> text;
        };
    }

    private String range(FilterName filter) {
        String from = shown(filter, form.entry(Entry.from(filter)));
        String to = shown(filter, form.entry(Entry.to(filter)));
        if (to.isEmpty()) {
            return Texts.now().say("chip.from", from);
        }
        return from.isEmpty() ? Texts.now().say("chip.upto", to) : Texts.now().say("range", from, to);
    }

    private static String shown(FilterName filter, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return filter == FilterName.ENROLLMENT ? CountWords.grouped(Long.parseLong(text)) : DateWords.of(text);
    }
}
