package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eligo.language.Texts;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Radius;
import org.eligo.portal.place.Whereabouts;

/** Finds what to leave out, or to write otherwise, where a search finds nothing. */
final class Relaxations {

    /** Of pairs of filters so many are offered. */
    private static final int MAX_PAIRS = 3;

    private final Counts counts;
    private final Spelling spelling;

    Relaxations(Counts counts, Spelling spelling) {
        this.counts = counts;
        this.spelling = spelling;
    }

    /** Other spellings first, then filters, then words; of each the one that finds most first. */
    List<Relaxation> of(SearchForm form, Whereabouts where, List<Chip> chips) {
        List<Relaxation> filters = new ArrayList<>(singles(chips));
        if (filters.isEmpty()) {
            filters.addAll(pairs(chips));
        }
        filters.addAll(farther(form, where));
        if (chips.size() > 1) {
            filters.addAll(found(Texts.now().say("relax.all"), form.withoutFilters()));
        }
        return Stream.of(spelling.of(form), sorted(filters), sorted(words(form)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Relaxation> singles(List<Chip> chips) {
        return chips.stream()
                .map(chip -> new Relaxation(
                        Texts.now().say("relax.without", chip.label(), chip.value()),
                        chip.without(),
                        chip.loss().map(Chip.Loss::removed).orElse(0L)))
                .filter(way -> way.studies() > 0)
                .toList();
    }

    /** Two filters that exclude each other: leaving out one alone does not help. */
    private List<Relaxation> pairs(List<Chip> chips) {
        List<Relaxation> ways = new ArrayList<>();
        for (int i = 0; i < chips.size(); i++) {
            for (int j = i + 1; j < chips.size() && ways.size() < MAX_PAIRS; j++) {
                Chip one = chips.get(i);
                Chip other = chips.get(j);
                ways.addAll(found(
                        Texts.now().say("relax.without.two", one.label(), one.value(), other.label(), other.value()),
                        one.without().common(other.without())));
            }
        }
        return ways;
    }

    private List<Relaxation> farther(SearchForm form, Whereabouts where) {
        if (!(where instanceof Whereabouts.Around around)) {
            return List.of();
        }
        return Radius.offered().stream()
                .filter(r -> r.miles() == around.radius().miles()
                        && r.metres() > around.radius().metres())
                .flatMap(r -> found(
                        r.isAny() ? r.choice() : Texts.now().say("relax.within", r.words()),
                        form.with(Entry.WITHIN, r.parameter()))
                        .stream())
                .toList();
    }

    /** Other words are the last thing that somebody wants; without any, and anywhere, all studies would be found. */
    private List<Relaxation> words(SearchForm form) {
        if (form.queries().size() < 2 && form.entry(Entry.NEAR).isEmpty()) {
            return List.of();
        }
        return form.queries().entrySet().stream()
                .flatMap(typed -> found(
                        Texts.now()
                                .say(
                                        "relax.without",
                                        Texts.now().label(typed.getKey().label()),
                                        typed.getValue()),
                        form.without(typed.getKey()))
                        .stream())
                .toList();
    }

    private List<Relaxation> found(String words, SearchForm form) {
        long studies = counts.total(form);
        return studies == 0 ? List.of() : List.of(new Relaxation(words, form, studies));
    }

    private static List<Relaxation> sorted(List<Relaxation> ways) {
        return ways.stream()
                .sorted(Comparator.comparingLong(Relaxation::studies).reversed())
                .toList();
    }
}
