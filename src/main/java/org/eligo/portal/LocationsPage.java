package org.eligo.portal;

import java.util.List;
import java.util.Optional;

/**
 * Where studies run: the countries; or the states and cities of one.
 *
 * @param form the place, as an exact search; empty for the list of countries
 * @param states none where cities of a state are shown, or the country has none
 */
public record LocationsPage(
        SearchForm form,
        List<FilterChoices.Choice> countries,
        List<FilterChoices.Choice> states,
        List<FilterChoices.Choice> cities,
        long studies) {

    public LocationsPage {
        countries = List.copyOf(countries);
        states = List.copyOf(states);
        cities = List.copyOf(cities);
    }

    /** The country, once one is chosen. */
    public Optional<String> country() {
        return form.values(FilterGroup.COUNTRY).stream().findFirst();
    }

    /** The state, once one is chosen. */
    public Optional<String> state() {
        return form.values(FilterGroup.STATE).stream().findFirst();
    }

    public String heading() {
        return country()
                .map(c -> "Trials in " + state().map(s -> s + ", ").orElse("") + c)
                .orElse("Trials by location");
    }

    /** The results for a country. */
    public String search(String country) {
        return exact().with(FilterGroup.COUNTRY, List.of(country)).address();
    }

    /** The list of places in a country. */
    public String within(String country) {
        return "/locations"
                + SearchForm.EMPTY.with(FilterGroup.COUNTRY, List.of(country)).suffix();
    }

    /** The results for a state or city of the place shown. */
    public String search(FilterGroup group, String value) {
        return form.withExact(true).with(group, List.of(value)).address();
    }

    /** The list of cities in a state. */
    public String withinState(String state) {
        return "/locations"
                + form.withExact(false).with(FilterGroup.STATE, List.of(state)).suffix();
    }

    private static SearchForm exact() {
        return SearchForm.EMPTY.withExact(true);
    }
}
