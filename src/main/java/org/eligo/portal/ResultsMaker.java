package org.eligo.portal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudyFilter;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.Hit;

/** Searches, and makes a page of what is found. */
final class ResultsMaker {

    private static final List<FilterGroup> COUNTED =
            List.of(FilterGroup.STATUS, FilterGroup.PHASE, FilterGroup.TYPE, FilterGroup.COUNTRY);

    private final Finder finder;
    private final InstantSource clock;
    private final Counts counts;

    ResultsMaker(Finder finder, InstantSource clock) {
        this.finder = finder;
        this.clock = clock;
        this.counts = new Counts(finder);
    }

    ResultsPage make(SearchForm form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Found found = finder.search(SearchPlan.page(form)
                .withFacets(COUNTED.stream()
                        .map(g -> new FacetRequest(g.field(), Counts.COUNTRIES))
                        .toList()));
        long total = found.result().total().orElse(0);
        List<Hit> hits = found.result().hits();
        List<ResultCard> cards = hits.stream()
                .flatMap(h -> h.card().stream())
                .map(c -> ResultCard.of(c, form, today))
                .toList();
        long shown = form.offset() + hits.size();
        Optional<SearchForm> next = hits.size() < SearchForm.PAGE_SIZE || shown == total
                ? Optional.empty()
                : found.result().next().map(cursor -> form.page(cursor, shown));
        List<Chip> chips = chips(form);
        return new ResultsPage(
                form,
                total,
                cards,
                chips,
                groups(form, found.result().facets()),
                total == 0 ? List.of() : notGiven(form, found.result().facets()),
                total == 0 && !found.filtersIgnored() ? relaxations(form) : List.of(),
                found.filtersIgnored(),
                next);
    }

    private List<FilterChoices> groups(SearchForm form, List<Facet> facets) {
        List<FilterChoices> groups = new ArrayList<>();
        for (int i = 0; i < COUNTED.size(); i++) {
            groups.add(counts.choices(form, COUNTED.get(i), Optional.of(facets.get(i))));
        }
        if (form.values(FilterGroup.COUNTRY).size() == 1
                && !form.values(FilterGroup.COUNTRY).contains(StudyFilter.NOT_GIVEN)) {
            groups.add(counts.places(form, FilterGroup.STATE, Counts.PLACES));
            groups.add(counts.places(form, FilterGroup.CITY, Counts.PLACES));
        }
        return groups.stream().filter(g -> !g.choices().isEmpty()).toList();
    }

    private static List<String> notGiven(SearchForm form, List<Facet> facets) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < COUNTED.size(); i++) {
            long missing = facets.get(i).missing();
            if (!form.exact() && !form.values(COUNTED.get(i)).isEmpty() && missing > 0) {
                sentences.add(CountWords.of(missing, "does", "do") + " not give the "
                        + switch (COUNTED.get(i)) {
                            case STATUS -> "status";
                            case PHASE -> "phase";
                            case TYPE -> "study type";
                            case COUNTRY, STATE, CITY -> "place";
                        });
            }
        }
        return sentences;
    }

    /** Whatever is chosen, each with the search that lacks it. */
    static List<Chip> chips(SearchForm form) {
        List<Chip> chips = new ArrayList<>();
        form.chosen()
                .forEach((group, values) -> values.forEach(
                        value -> chips.add(new Chip(group.label(), group.words(value), form.without(group, value)))));
        if (form.exact()) {
            chips.add(new Chip("Missing data", "left out", form.withExact(false)));
        }
        return chips;
    }

    private List<Relaxation> relaxations(SearchForm form) {
        List<Chip> chips = new ArrayList<>(chips(form));
        if (form.queries().size() > 1 || !chips.isEmpty()) {
            for (Map.Entry<QueryParameter, String> typed : form.queries().entrySet()) {
                chips.add(new Chip(typed.getKey().label(), typed.getValue(), form.without(typed.getKey())));
            }
        }
        return chips.stream()
                .map(chip -> new Relaxation(chip, counts.total(chip.without())))
                .filter(r -> r.studies() > 0)
                .collect(Collectors.toList());
    }
}
