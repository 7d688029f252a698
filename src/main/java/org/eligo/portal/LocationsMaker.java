package org.eligo.portal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.finder.Finder;
import org.eligo.search.Facet;
import org.eligo.search.StoreState;

/** Counts studies by place. Pages of one state of the store are kept, since each costs many searches. */
final class LocationsMaker {

    /** Countries, states or cities on one page. */
    private static final int MAX_LISTED = 250;

    /** States and cities that are counted for one page. */
    private static final int CANDIDATES = 60;

    /** Pages kept. */
    private static final int KEPT = 200;

    private final Counts counts;
    private final Map<String, LocationsPage> kept = new LinkedHashMap<>();
    private long keptFor = -1;

    LocationsMaker(Finder finder, SearchPlan plan) {
        this.counts = new Counts(finder, plan);
    }

    LocationsPage make(Optional<String> country, Optional<String> state, StoreState at) {
        String key = country.orElse("") + "\n" + state.orElse("");
        synchronized (kept) {
            if (keptFor != at.generation() || kept.size() > KEPT) {
                kept.clear();
                keptFor = at.generation();
            }
            LocationsPage page = kept.get(key);
            if (page != null) {
                return page;
            }
        }
        LocationsPage page = country.isEmpty() ? countries() : places(country.get(), state);
        synchronized (kept) {
            if (keptFor == at.generation()) {
                LocationsPage unused = kept.put(key, page);
            }
        }
        return page;
    }

    private LocationsPage countries() {
        Facet facet = counts.facet(SearchForm.EMPTY, FilterGroup.COUNTRY, MAX_LISTED);
        List<FilterChoices.Choice> countries = facet.counts().stream()
                .map(c -> new FilterChoices.Choice(c.value(), c.value(), Optional.empty(), c.studies(), false))
                .sorted(Comparator.comparing(FilterChoices.Choice::value))
                .toList();
        return new LocationsPage(SearchForm.EMPTY, countries, List.of(), List.of(), facet.missing());
    }

    private LocationsPage places(String country, Optional<String> state) {
        SearchForm form = SearchForm.EMPTY.withExact(true).with(FilterGroup.COUNTRY, List.of(country));
        if (state.isPresent()) {
            form = form.with(FilterGroup.STATE, List.of(state.get()));
        }
        List<FilterChoices.Choice> states = state.isPresent()
                ? List.of()
                : counts.places(form, FilterGroup.STATE, CANDIDATES).choices();
        List<FilterChoices.Choice> cities =
                counts.places(form, FilterGroup.CITY, CANDIDATES).choices();
        return new LocationsPage(form, List.of(), states, cities, counts.total(form));
    }
}
