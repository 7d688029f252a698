package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.search.Facet;
import org.eligo.study.Coded;
import org.eligo.study.Status;

/**
 * Counts for filters. The count of a value is that of the matches if only it were chosen in its group, so that a group with a
 * choice is counted by a search of its own.
 */
final class Counts {

    /** Countries offered beside results; all of them stand on the page of locations. */
    static final int COUNTRIES = 25;

    /** States and cities offered of a country. */
    static final int PLACES = 15;

    private final Finder finder;
    private final SearchPlan plan;

    Counts(Finder finder, SearchPlan plan) {
        this.finder = finder;
        this.plan = plan;
    }

    /** How many studies match. */
    long total(SearchForm form) {
        return finder.search(plan.counting(form)).result().total().orElse(0);
    }

    /** How many match if studies that do not say what this filter asks are treated the other way. */
    long totalTurned(SearchForm form, FilterName name) {
        return finder.search(plan.counting(form).withFilter(plan.turned(form, name)))
                .result()
                .total()
                .orElse(0);
    }

    /** The counts of a group whose field was counted over these matches, where nothing of the group is chosen. */
    FilterChoices choices(SearchForm form, FilterGroup group, Optional<Facet> counted) {
        Facet facet = form.values(group).isEmpty() && counted.isPresent()
                ? counted.get()
                : facet(form.with(group, List.of()), group, COUNTRIES);
        List<FilterChoices.Choice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Facet.Count count : facet.counts()) {
            if (seen.add(count.value())) {
                choices.add(choice(form, group, count.value(), count.studies()));
            }
        }
        for (String value : form.values(group)) {
            if (seen.add(value)) {
                choices.add(choice(form, group, value, 0));
            }
        }
        List<String> order = group.closedList();
        if (group == FilterGroup.STATUS) {
            addOpen(form, choices);
            choices.sort(Comparator.comparingInt(c -> statusRank(c.value())));
        } else if (order.isEmpty()) {
            choices.sort(Comparator.comparing(c -> !c.chosen()));
        } else {
            choices.sort(Comparator.comparingInt(c -> order.indexOf(c.value())));
        }
        return new FilterChoices(group, choices, facet.missing());
    }

    /**
     * The states, or cities, of the one country that is chosen, each with the studies that have a site there: the facet looks only at
     * sites that are as the filters ask, so that those of a study's other countries do not count.
     */
    FilterChoices places(SearchForm form, FilterGroup group, int limit) {
        SearchForm without = form.with(group, List.of()).withExact(true);
        List<FilterChoices.Choice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Facet.Count count : facet(without, group, limit).counts()) {
            if (seen.add(count.value())) {
                choices.add(choice(form, group, count.value(), count.studies()));
            }
        }
        for (String value : form.values(group)) {
            if (seen.add(value)) {
                choices.add(choice(form, group, value, total(without.with(group, List.of(value)))));
            }
        }
        choices.sort(Comparator.comparingLong(FilterChoices.Choice::studies).reversed());
        return new FilterChoices(group, choices, 0);
    }

    Facet facet(SearchForm form, FilterGroup group, int limit) {
        return finder.search(plan.counting(form, group, limit))
                .result()
                .facets()
                .getFirst();
    }

    private static FilterChoices.Choice choice(SearchForm form, FilterGroup group, String value, long studies) {
        return new FilterChoices.Choice(
                value,
                group.words(value),
                group.term(value),
                studies,
                form.values(group).contains(value));
    }

    /** The choice of all open statuses at once: a study has one status, so that their counts add up. */
    private static void addOpen(SearchForm form, List<FilterChoices.Choice> choices) {
        choices.removeIf(c -> c.value().equals(FilterGroup.OPEN));
        long open = choices.stream()
                .filter(c -> FilterGroup.OPEN_STATUSES.contains(c.value()))
                .mapToLong(FilterChoices.Choice::studies)
                .sum();
        if (open > 0 || form.isChosen(FilterGroup.STATUS, FilterGroup.OPEN)) {
            choices.add(choice(form, FilterGroup.STATUS, FilterGroup.OPEN, open));
        }
    }

    private static int statusRank(String name) {
        if (name.equals(FilterGroup.OPEN)) {
            return -1;
        }
        return Coded.of(Status.class, name).value().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
