package org.eligo.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.finder.QueryParameter;
import org.eligo.search.Cursor;

/**
 * A search as it stands in an address and in the forms: what was typed, what was chosen, and the page. Every link of the portal
 * that belongs to a search carries it.
 *
 * @param queries what was typed, unchanged; none blank
 * @param chosen the filters' values, none empty
 * @param exact studies that do not give what a filter asks are left out; else they stay in
 * @param after the page begins behind this place
 * @param offset how many results stand before the page, as the link to it said; for display only
 */
public record SearchForm(
        Map<QueryParameter, String> queries,
        Map<FilterGroup, List<String>> chosen,
        boolean exact,
        Order order,
        Optional<Cursor> after,
        long offset) {

    /** Results on a page. */
    static final int PAGE_SIZE = 20;

    /** More characters than this are not taken for one parameter. */
    static final int MAX_LENGTH = 4_000;

    /** More values than this are not taken for one filter. */
    static final int MAX_VALUES = 60;

    static final SearchForm EMPTY = new SearchForm(Map.of(), Map.of(), false, Order.BEST, Optional.empty(), 0);

    /** Copies, in the fixed order of boxes and filters; drops what is blank. */
    public SearchForm {
        Map<QueryParameter, String> typed = new EnumMap<>(QueryParameter.class);
        queries.forEach((parameter, text) -> {
            if (!text.isBlank()) {
                typed.put(parameter, text);
            }
        });
        Map<FilterGroup, List<String>> filters = new EnumMap<>(FilterGroup.class);
        chosen.forEach((group, values) -> {
            if (!values.isEmpty()) {
                filters.put(group, List.copyOf(values));
            }
        });
        queries = typed;
        chosen = filters;
    }

    /** What stands in a box; empty text where nothing does. */
    public String typed(QueryParameter parameter) {
        return queries.getOrDefault(parameter, "");
    }

    /** The chosen values of a filter. */
    public List<String> values(FilterGroup group) {
        return chosen.getOrDefault(group, List.of());
    }

    /** Nothing is asked. */
    public boolean isEmpty() {
        return queries.isEmpty() && chosen.isEmpty();
    }

    SearchForm with(FilterGroup group, List<String> values) {
        Map<FilterGroup, List<String>> more = new EnumMap<>(FilterGroup.class);
        more.putAll(chosen);
        more.put(group, values);
        if (group == FilterGroup.COUNTRY) {
            more.remove(FilterGroup.STATE);
            more.remove(FilterGroup.CITY);
        }
        return new SearchForm(queries, more, exact, order, Optional.empty(), 0);
    }

    SearchForm without(FilterGroup group, String value) {
        return with(group, values(group).stream().filter(v -> !v.equals(value)).toList());
    }

    SearchForm without(QueryParameter parameter) {
        Map<QueryParameter, String> less = new EnumMap<>(QueryParameter.class);
        less.putAll(queries);
        less.remove(parameter);
        return new SearchForm(less, chosen, exact, order, Optional.empty(), 0);
    }

    SearchForm withQuery(QueryParameter parameter, String text) {
        Map<QueryParameter, String> more = new EnumMap<>(QueryParameter.class);
        more.putAll(queries);
        more.put(parameter, text);
        return new SearchForm(more, chosen, exact, order, Optional.empty(), 0);
    }

    public SearchForm withoutFilters() {
        return new SearchForm(queries, Map.of(), false, order, Optional.empty(), 0);
    }

    public SearchForm withExact(boolean exact) {
        return new SearchForm(queries, chosen, exact, order, Optional.empty(), 0);
    }

    public SearchForm firstPage() {
        return new SearchForm(queries, chosen, exact, order, Optional.empty(), 0);
    }

    SearchForm page(Cursor after, long offset) {
        return new SearchForm(queries, chosen, exact, order, Optional.of(after), offset);
    }

    /** Where its results are. */
    public String address() {
        return "/search" + suffix();
    }

    /** The search as the query part of any address, with its question mark; empty text where nothing is asked. */
    public String suffix() {
        List<String> parts = new ArrayList<>();
        queries.forEach((parameter, text) -> add(parts, parameter.parameter(), text));
        chosen.forEach((group, values) -> values.forEach(value -> add(parts, group.parameter(), value)));
        if (exact) {
            add(parts, "exact", "yes");
        }
        if (order != Order.BEST) {
            add(parts, "sort", order.parameter());
        }
        after.ifPresent(cursor -> {
            add(parts, "page", cursor.token());
            add(parts, "offset", Long.toString(offset));
        });
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
