package org.eligo.portal.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.finder.FilterName;
import org.eligo.finder.QueryParameter;
import org.eligo.portal.address.Addresses;
import org.eligo.search.Cursor;
import org.eligo.study.NctId;

/**
 * A search as it stands in an address and in the forms: what was typed, what was chosen, how it is shown, and the page. Every link of
 * the portal that belongs to a search carries it.
 *
 * @param queries what was typed, without signs that have lost their other half; none blank
 * @param chosen the filters' values, none empty
 * @param entries what stands once, none blank
 * @param exact studies that do not give what a filter asks are left out; else they stay in
 * @param after the page begins behind this place
 * @param offset how many results stand before the page: where a place is given, as the link to it said, and for display only
 */
public record SearchForm(
        Map<QueryParameter, String> queries,
        Map<FilterGroup, List<String>> chosen,
        Map<Entry, String> entries,
        boolean exact,
        Look look,
        Optional<Cursor> after,
        long offset) {

    /** More characters than this are not taken for one parameter. */
    public static final int MAX_LENGTH = 4_000;

    /** More values than this are not taken for one filter. */
    static final int MAX_VALUES = 60;

    /** Asks nothing, and so finds every study. */
    public static final SearchForm EMPTY =
            new SearchForm(Map.of(), Map.of(), Map.of(), false, Look.USUAL, Optional.empty(), 0);

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
        Map<Entry, String> once = new EnumMap<>(Entry.class);
        entries.forEach((entry, text) -> {
            if (!text.isBlank()) {
                once.put(entry, text);
            }
        });
        queries = Collections.unmodifiableMap(typed);
        chosen = Collections.unmodifiableMap(filters);
        entries = Collections.unmodifiableMap(once);
    }

    /** What stands in a box; empty text where nothing does. */
    public String typed(QueryParameter parameter) {
        return queries.getOrDefault(parameter, "");
    }

    /** The chosen values of a filter. */
    public List<String> values(FilterGroup group) {
        return chosen.getOrDefault(group, List.of());
    }

    public boolean isChosen(FilterGroup group, String value) {
        return values(group).contains(value);
    }

    /** What stands in an entry; empty text where nothing does. */
    public String entry(Entry entry) {
        return entries.getOrDefault(entry, "");
    }

    public Order order() {
        return look.order();
    }

    /** The table's columns; that of the nearest site only with a place, or where it was chosen. */
    public List<Column> shownColumns() {
        boolean asUsual = look.columns().isEmpty() && entry(Entry.NEAR).isEmpty();
        return look.shownColumns().stream()
                .filter(column -> !(asUsual && column == Column.NEAREST))
                .toList();
    }

    /** Nothing is asked. */
    public boolean isEmpty() {
        return queries.isEmpty() && chosen.isEmpty() && entries.isEmpty();
    }

    /** With these values instead of the chosen ones, from the first page. Another country drops states and cities. */
    public SearchForm with(FilterGroup group, List<String> values) {
        Map<FilterGroup, List<String>> more = new EnumMap<>(FilterGroup.class);
        more.putAll(chosen);
        more.put(group, values);
        if (group == FilterGroup.COUNTRY) {
            more.remove(FilterGroup.STATE);
            more.remove(FilterGroup.CITY);
        }
        return new SearchForm(queries, more, entries, exact, look, Optional.empty(), 0);
    }

    /** Without one of the chosen values. */
    public SearchForm without(FilterGroup group, String value) {
        return with(group, values(group).stream().filter(v -> !v.equals(value)).toList());
    }

    /** Without whatever asks this filter. */
    public SearchForm without(FilterName filter) {
        SearchForm form = this;
        for (FilterGroup group : FilterGroup.values()) {
            form = group.filter() == filter ? form.with(group, List.of()) : form;
        }
        for (Entry entry : Entry.values()) {
            form = entry.filter().equals(Optional.of(filter)) ? form.with(entry, "") : form;
        }
        return form;
    }

    /** With that instead of what stood there, from the first page; blank text takes it away. */
    public SearchForm with(Entry entry, String text) {
        Map<Entry, String> more = new EnumMap<>(Entry.class);
        more.putAll(entries);
        more.put(entry, text);
        return new SearchForm(queries, chosen, more, exact, look, Optional.empty(), 0);
    }

    /** With that box empty. */
    public SearchForm without(QueryParameter parameter) {
        return withQuery(parameter, "");
    }

    /** With these words in one box, from the first page; blank text empties it. */
    public SearchForm withQuery(QueryParameter parameter, String text) {
        Map<QueryParameter, String> more = new EnumMap<>(QueryParameter.class);
        more.putAll(queries);
        more.put(parameter, text);
        return withQueries(more);
    }

    /** With these words instead of all that was typed, from the first page. */
    public SearchForm withQueries(Map<QueryParameter, String> queries) {
        return new SearchForm(queries, chosen, entries, exact, look, Optional.empty(), 0);
    }

    public SearchForm withoutFilters() {
        Map<Entry, String> kept = new EnumMap<>(Entry.class);
        kept.putAll(entries);
        kept.keySet().retainAll(Entry.OF_ONE_BOX);
        return new SearchForm(queries, Map.of(), kept, false, look, Optional.empty(), 0);
    }

    /** What this and another ask alike, from the first page. */
    public SearchForm common(SearchForm other) {
        Map<FilterGroup, List<String>> groups = new EnumMap<>(FilterGroup.class);
        groups.putAll(chosen);
        groups.entrySet().retainAll(other.chosen.entrySet());
        Map<Entry, String> once = new EnumMap<>(Entry.class);
        once.putAll(entries);
        once.entrySet().retainAll(other.entries.entrySet());
        Map<QueryParameter, String> typed = new EnumMap<>(QueryParameter.class);
        typed.putAll(queries);
        typed.entrySet().retainAll(other.queries.entrySet());
        return new SearchForm(typed, groups, once, exact && other.exact, look, Optional.empty(), 0);
    }

    public SearchForm withExact(boolean exact) {
        return new SearchForm(queries, chosen, entries, exact, look, Optional.empty(), 0);
    }

    public SearchForm withLook(Look look) {
        return new SearchForm(queries, chosen, entries, exact, look, Optional.empty(), 0);
    }

    public SearchForm firstPage() {
        return withExact(exact);
    }

    /** The page that begins behind that place, with so many results before it. */
    public SearchForm page(Cursor after, long offset) {
        return new SearchForm(queries, chosen, entries, exact, look, Optional.of(after), offset);
    }

    /** The page of that number, from 1. */
    public SearchForm page(long number) {
        return new SearchForm(
                queries, chosen, entries, exact, look, Optional.empty(), Math.max(0, number - 1) * look.size());
    }

    /** The number of the page, from 1. */
    public long page() {
        return offset / look.size() + 1;
    }

    public boolean isFirstPage() {
        return after.isEmpty() && offset == 0;
    }

    /** The first page as others are to see it: with nothing ticked. */
    public SearchForm shared() {
        return withLook(look.withTicked(List.of()));
    }

    /** Where its results are. */
    public String address() {
        return Addresses.of("/search") + suffix();
    }

    /** The search as the query part of any address, with its question mark; empty text where nothing is asked. */
    public String suffix() {
        List<String> parts = new ArrayList<>();
        parameters().forEach((name, values) -> values.forEach(value -> add(parts, name, value)));
        after.ifPresent(cursor -> {
            add(parts, "page", cursor.token());
            add(parts, "offset", Long.toString(offset));
        });
        if (after.isEmpty() && offset > 0) {
            add(parts, "page", Long.toString(page()));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** Everything but the page, as parameters of an address. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        queries.forEach((parameter, text) -> parameters.put(parameter.parameter(), List.of(text)));
        entries.forEach((entry, text) -> parameters.put(entry.parameter(), List.of(text)));
        chosen.forEach((group, values) -> parameters.put(group.parameter(), values));
        if (exact) {
            parameters.put("exact", List.of("yes"));
        }
        if (look.order() != Order.USUAL) {
            parameters.put("sort", List.of(look.order().parameter()));
        }
        if (look.view() != View.CARDS) {
            parameters.put("view", List.of(look.view().parameter()));
        }
        if (!look.columns().isEmpty()) {
            parameters.put(
                    "column", look.columns().stream().map(Column::parameter).toList());
        }
        if (look.size() != Look.SIZES.getFirst()) {
            parameters.put("size", List.of(Integer.toString(look.size())));
        }
        if (!look.ticked().isEmpty()) {
            parameters.put("ids", look.ticked().stream().map(NctId::toString).toList());
        }
        return parameters;
    }

    private static void add(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
