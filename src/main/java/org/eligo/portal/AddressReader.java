package org.eligo.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.finder.QueryParameter;
import org.eligo.search.Cursor;

/** Reads the query part of an address as a search. Parameters that mean nothing here are passed over. */
final class AddressReader {

    private final Map<String, List<String>> parameters;

    AddressReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** @throws BadAddress if a value is not one */
    SearchForm search() {
        Map<FilterGroup, List<String>> chosen = new EnumMap<>(FilterGroup.class);
        for (FilterGroup group : FilterGroup.values()) {
            chosen.put(group, values(group));
        }
        if (chosen.getOrDefault(FilterGroup.COUNTRY, List.of()).size() != 1) {
            chosen.remove(FilterGroup.STATE);
            chosen.remove(FilterGroup.CITY);
        }
        String sort = last("sort");
        Order order = Order.named(sort)
                .orElseThrow(() -> new BadAddress("The address asks for the order \"" + brief(sort)
                        + "\", which does not exist; choose one in the form below."));
        return new SearchForm(typed(), chosen, last("exact").equals("yes"), order, page(), offset());
    }

    /** As {@link #search}, but whatever cannot be read is left out. */
    SearchForm whateverCanBeRead() {
        try {
            return search();
        } catch (BadAddress e) {
            // The page that follows says what is wrong; the words typed are worth keeping.
            return new SearchForm(typedShort(), Map.of(), false, Order.BEST, Optional.empty(), 0);
        }
    }

    private Map<QueryParameter, String> typed() {
        for (QueryParameter parameter : QueryParameter.values()) {
            int length = last(parameter.parameter()).length();
            if (length > SearchForm.MAX_LENGTH) {
                throw new BadAddress(
                        "\"" + parameter.label() + "\" holds " + CountWords.grouped(length) + " characters; at most "
                                + CountWords.grouped(SearchForm.MAX_LENGTH) + " can be searched for.");
            }
        }
        return typedShort();
    }

    private Map<QueryParameter, String> typedShort() {
        Map<QueryParameter, String> typed = new EnumMap<>(QueryParameter.class);
        for (QueryParameter parameter : QueryParameter.values()) {
            String text = last(parameter.parameter());
            typed.put(parameter, text.length() > SearchForm.MAX_LENGTH ? "" : text);
        }
        return typed;
    }

    private List<String> values(FilterGroup group) {
        List<String> values = new ArrayList<>();
        for (String text : parameters.getOrDefault(group.parameter(), List.of())) {
            if (text.isBlank()) {
                continue;
            }
            if (text.length() > SearchForm.MAX_LENGTH) {
                throw new BadAddress("The address names a " + group.label() + " that is too long to be one.");
            }
            String value = group.read(text)
                    .orElseThrow(() -> new BadAddress("The address asks for the " + group.label() + " \"" + brief(text)
                            + "\", which does not exist; there are " + String.join(", ", group.closedList()) + "."));
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        if (values.size() > SearchForm.MAX_VALUES) {
            throw new BadAddress("The address names " + values.size() + " values of " + group.label() + "; at most "
                    + SearchForm.MAX_VALUES + " can be chosen at once.");
        }
        return values;
    }

    private Optional<Cursor> page() {
        String token = last("page");
        if (token.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Cursor.of(token)
                        .orElseThrow(
                                () -> new BadAddress(
                                        "The address asks for a page of results that does not exist; search again to see the first page.")));
    }

    /** For display only: what is no number counts as 0. */
    private long offset() {
        String text = last("offset");
        boolean number = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : 0;
    }

    /** The last value given; empty text where there is none. */
    private String last(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
