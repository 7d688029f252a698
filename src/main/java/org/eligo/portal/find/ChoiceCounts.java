package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eligo.finder.FilterName;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Whereabouts;
import org.eligo.search.Facet;
import org.eligo.study.Coded;
import org.eligo.study.Status;

/** Counts what each choice of a group would find, were it the only one of its group: what somebody gets who chooses it. */
final class ChoiceCounts {

    /** Countries offered beside results; all of them stand on the page of locations. */
    private static final int COUNTRIES = 25;

    /** States, and cities, offered of a country. */
    private static final int PLACES = 15;

    private final Counts counts;

    ChoiceCounts(Counts counts) {
        this.counts = counts;
    }

    /** @param over the values of the group's field among the matches of the form */
    FilterChoices of(SearchForm form, Whereabouts where, FilterGroup group, Facet over) {
        if (group == FilterGroup.STATUS) {
            return statuses(form, over);
        }
        if (isSettledBy(where, group)) {
            return choices(form, group, Map.of(), 0);
        }
        Facet facet = form.values(group).isEmpty() ? over : without(form, group);
        Silence silence = Silence.of(form, group, facet, counts);
        Map<String, Long> having = having(group, facet);
        return choices(form, group, found(form, group, having, silence), silence.studies());
    }

    /** As with its field counted over the matches, which here is done. */
    FilterChoices of(SearchForm form, Whereabouts where, FilterGroup group) {
        return of(form, where, group, without(form, group));
    }

    private Facet without(SearchForm form, FilterGroup group) {
        return counts.counted(form.with(group, List.of()), group).facet();
    }

    /** Whether the place that was typed leaves nothing to choose: there is no site in two countries. */
    private static boolean isSettledBy(Whereabouts where, FilterGroup group) {
        return where instanceof Whereabouts.Within within
                && (group == FilterGroup.COUNTRY
                        || (group == FilterGroup.STATE && !within.states().isEmpty()));
    }

    /** How many have each value, the most frequent first. */
    private static Map<String, Long> having(FilterGroup group, Facet facet) {
        Map<String, Long> having = new LinkedHashMap<>();
        facet.counts().forEach(count -> having.put(count.value(), count.studies()));
        boolean silenceIsNo = group.filter().kind() == FilterName.Kind.YES_NO
                && !group.filter().canBeMissing();
        if (silenceIsNo && facet.missing() > 0) {
            Long unused = having.merge("false", facet.missing(), Long::sum);
        }
        return having;
    }

    private Map<String, Long> found(SearchForm form, FilterGroup group, Map<String, Long> having, Silence silence) {
        Map<String, Long> found = new LinkedHashMap<>();
        if (group.filter().kind() != FilterName.Kind.NAME) {
            having.forEach((value, studies) -> found.put(value, silence.with(value, studies)));
            return found;
        }
        Map<List<String>, List<String>> spellings = new LinkedHashMap<>();
        having.keySet()
                .forEach(value -> spellings
                        .computeIfAbsent(FilterName.nameKey(value), key -> new ArrayList<>())
                        .add(value));
        var unused = spellings.remove(List.<String>of());
        spellings.values().stream()
                .limit(group == FilterGroup.COUNTRY ? COUNTRIES : PLACES)
                .forEach(same -> {
                    String value = same.getFirst();
                    found.put(
                            value,
                            same.size() == 1
                                    ? silence.with(value, having.getOrDefault(value, 0L))
                                    : counts.total(form.with(group, List.of(value))));
                });
        return found;
    }

    /** Where a place is named, in which only sites that are open count if only open studies are asked for, there are two ways to count. */
    private FilterChoices statuses(SearchForm form, Facet over) {
        FilterGroup group = FilterGroup.STATUS;
        List<String> chosen = form.values(group);
        Facet any = chosen.isEmpty() ? over : without(form, group);
        Facet open = any;
        if (counts.namesPlace(form)) {
            List<String> onlyOpen = List.of(FilterGroup.OPEN);
            open = chosen.equals(onlyOpen)
                    ? over
                    : counts.counted(form.with(group, onlyOpen), group).facet();
        }
        Silence silence = Silence.of(form, group, any, counts);
        Silence whenOpen = Silence.of(form, group, open, counts);
        Map<String, Long> found = new LinkedHashMap<>();
        any.counts().forEach(count -> found.put(count.value(), silence.with(count.value(), count.studies())));
        found.keySet().removeAll(FilterGroup.OPEN_STATUSES);
        long allOpen = 0;
        for (Facet.Count count : open.counts()) {
            if (FilterGroup.OPEN_STATUSES.contains(count.value())) {
                found.put(count.value(), whenOpen.with(count.value(), count.studies()));
                allOpen += count.studies();
            }
        }
        if (allOpen > 0) {
            // A study has one status, so that they add up.
            found.put(FilterGroup.OPEN, whenOpen.with(FilterGroup.OPEN, allOpen));
        }
        return choices(form, group, found, silence.studies());
    }

    /** Those found, and those chosen that were not counted. */
    private FilterChoices choices(SearchForm form, FilterGroup group, Map<String, Long> found, long silent) {
        Map<String, Long> all = new LinkedHashMap<>(found);
        form.values(group)
                .forEach(value -> all.computeIfAbsent(value, v -> counts.total(form.with(group, List.of(v)))));
        List<FilterChoices.Choice> choices = new ArrayList<>();
        all.forEach((value, studies) -> {
            if (form.isChosen(group, value) || group.takes(value)) {
                choices.add(new FilterChoices.Choice(
                        value, group.words(value), group.term(value), studies, form.isChosen(group, value)));
            }
        });
        choices.sort(order(group));
        return new FilterChoices(group, choices, silent);
    }

    private static Comparator<FilterChoices.Choice> order(FilterGroup group) {
        if (group == FilterGroup.STATUS) {
            return Comparator.comparingInt(c -> statusRank(c.value()));
        }
        List<String> closed = group.closedList();
        return closed.isEmpty()
                ? Comparator.comparing((FilterChoices.Choice c) -> !c.chosen())
                        .thenComparing(Comparator.comparingLong(FilterChoices.Choice::studies)
                                .reversed())
                : Comparator.comparingInt(c -> closed.indexOf(c.value()));
    }

    private static int statusRank(String name) {
        if (name.equals(FilterGroup.OPEN)) {
            return -1;
        }
        return Coded.of(Status.class, name).value().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
