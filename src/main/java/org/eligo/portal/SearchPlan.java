package org.eligo.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.search.FacetRequest;
import org.eligo.search.SearchRequest;

/**
 * Turns a form into a request. Unless the form is exact, a filter keeps the studies that do not give what it asks: missing data
 * never removes a trial. That an observational study has no phase is no missing datum.
 */
final class SearchPlan {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}' /.+-]+");
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");

    private SearchPlan() {}

    /** One page of cards, with the total. */
    static StudySearch page(SearchForm form) {
        return counting(form)
                .withSize(SearchForm.PAGE_SIZE)
                .withContent(SearchRequest.Content.CARDS)
                .withSort(form.order().keys())
                .withAfter(form.after());
    }

    /** Only the total. */
    static StudySearch counting(SearchForm form) {
        return StudySearch.everything()
                .withQueries(form.queries())
                .withFilter(filter(form))
                .withSize(0)
                .withContent(SearchRequest.Content.IDS);
    }

    /** Only the counts of one field's values, besides the total. */
    static StudySearch counting(SearchForm form, FilterGroup group, int limit) {
        return counting(form).withFacets(List.of(new FacetRequest(group.field(), limit)));
    }

    private static StudyFilter filter(SearchForm form) {
        List<String> expressions = new ArrayList<>();
        phases(form).ifPresent(expressions::add);
        StudyFilter filter = StudyFilter.none()
                .withStatuses(values(form, FilterGroup.STATUS))
                .withStudyTypes(values(form, FilterGroup.TYPE));
        if (form.values(FilterGroup.STATE).isEmpty()
                && form.values(FilterGroup.CITY).isEmpty()) {
            filter = filter.withCountries(values(form, FilterGroup.COUNTRY));
        } else {
            expressions.add(oneSite(form));
        }
        return filter.withAdvanced(
                expressions.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", expressions)));
    }

    private static Set<String> values(SearchForm form, FilterGroup group) {
        Set<String> values = new HashSet<>(form.values(group));
        if (!values.isEmpty() && !form.exact()) {
            values.add(StudyFilter.NOT_GIVEN);
        }
        return values;
    }

    private static Optional<String> phases(SearchForm form) {
        List<String> values = form.values(FilterGroup.PHASE);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<String> choices = new ArrayList<>();
        for (String value : values) {
            choices.add(value.equals(StudyFilter.NOT_GIVEN) ? "AREA[Phase]MISSING" : "AREA[Phase]" + value);
        }
        if (!form.exact()) {
            choices.add("(AREA[Phase]MISSING AND NOT AREA[StudyType](OBSERVATIONAL OR EXPANDED_ACCESS))");
        }
        return Optional.of("(" + String.join(" OR ", choices) + ")");
    }

    /** Country, state and city of one and the same site. */
    private static String oneSite(SearchForm form) {
        List<String> parts = new ArrayList<>();
        for (FilterGroup group : List.of(FilterGroup.COUNTRY, FilterGroup.STATE, FilterGroup.CITY)) {
            List<String> values = form.values(group);
            if (!values.isEmpty()) {
                parts.add(values.stream()
                        .map(v -> "AREA[" + group.piece() + "]COVERAGE[FullMatch]EXPANSION[Term]" + quoted(v))
                        .collect(Collectors.joining(" OR ", "(", ")")));
            }
        }
        String site = "SEARCH[Location](" + String.join(" AND ", parts) + ")";
        return form.exact() ? site : "(" + site + " OR AREA[LocationCountry]MISSING)";
    }

    /** The text as one phrase of the query language. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The text as words of the query language: as it is where nothing in it has a meaning of its own, else quoted. */
    static String words(String text) {
        return PLAIN.matcher(text).matches() && !CAPITALS.matcher(text).find() ? text : quoted(text);
    }
}
