package org.eligo.portal.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eligo.finder.FilterName;
import org.eligo.finder.FilterPart;
import org.eligo.finder.QueryParameter;
import org.eligo.language.Texts;
import org.eligo.portal.address.BadAddress;
import org.eligo.portal.words.CountWords;
import org.eligo.search.Cursor;

/** Reads the query part of an address as a search. Parameters that mean nothing here are passed over. */
public final class AddressReader {

    /** A page of a number with more is the furthest. */
    private static final int MAX_DIGITS = 7;

    private final Map<String, List<String>> parameters;

    /** @param parameters as {@link QueryPart} reads them */
    public AddressReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** @throws BadAddress if a value is not one */
    public SearchForm search() {
        Look look = look();
        OptionalLong number = pageNumber();
        SearchForm form = new SearchForm(
                typed(),
                chosen(),
                entries(),
                last("exact").equals("yes"),
                look,
                number.isPresent() ? Optional.empty() : page(),
                number.isPresent() ? 0 : offset());
        return number.isPresent() ? form.page(number.getAsLong()) : form;
    }

    /** As {@link #search}, but whatever cannot be read is left out. */
    public SearchForm whateverCanBeRead() {
        try {
            Map<String, List<String>> withoutPage = new LinkedHashMap<>(parameters);
            boolean bad = pageNumber().isEmpty() && Cursor.of(last("page")).isEmpty();
            if (bad) {
                var unused = withoutPage.remove("page");
            }
            return new AddressReader(withoutPage).search();
        } catch (BadAddress e) {
            // The page that follows says what is wrong; what was typed is worth keeping, right or wrong.
            return new SearchForm(
                    typedShort(), or(Map.of(), this::chosen), entriesAsTyped(), false, Look.USUAL, Optional.empty(), 0);
        }
    }

    private static <T> T or(T otherwise, Supplier<T> read) {
        try {
            return read.get();
        } catch (BadAddress e) {
            // As above.
            return otherwise;
        }
    }

    private Map<QueryParameter, String> typed() {
        for (QueryParameter parameter : QueryParameter.values()) {
            checkLength(parameter.parameter(), BoxWords.label(parameter));
        }
        return typedShort();
    }

    private void checkLength(String parameter, String label) {
        int length = last(parameter).length();
        if (length > SearchForm.MAX_LENGTH) {
            throw new BadAddress(
                    parameter,
                    Texts.now()
                            .say(
                                    "problem.long",
                                    label,
                                    CountWords.grouped(length),
                                    CountWords.grouped(SearchForm.MAX_LENGTH)));
        }
    }

    private Map<QueryParameter, String> typedShort() {
        Map<QueryParameter, String> typed = new EnumMap<>(QueryParameter.class);
        for (QueryParameter parameter : QueryParameter.values()) {
            String text = notTooLong(last(parameter.parameter()));
            typed.put(parameter, LoneSigns.without(text).orElse(text));
        }
        return typed;
    }

    /** The boxes that were read without a sign that has no other half, each as one sentence. */
    public List<String> signsLeftOut() {
        List<String> sentences = new ArrayList<>();
        for (QueryParameter box : QueryParameter.values()) {
            String text = notTooLong(last(box.parameter()));
            LoneSigns.without(text)
                    .ifPresent(words -> sentences.add(
                            words.isEmpty()
                                    ? Texts.now().say("results.signs.nothing", BoxWords.label(box), text.strip())
                                    : Texts.now().say("results.signs", BoxWords.label(box), text.strip(), words)));
        }
        return sentences;
    }

    private static String notTooLong(String text) {
        return text.length() > SearchForm.MAX_LENGTH ? "" : text;
    }

    private Map<Entry, String> entries() {
        Map<Entry, String> entries = new EnumMap<>(Entry.class);
        for (Entry entry : Entry.values()) {
            String text = last(entry.parameter());
            if (!text.isBlank()) {
                checkLength(entry.parameter(), entry.label());
                entries.put(
                        entry,
                        entry.read(text)
                                .orElseThrow(() -> new BadAddress(
                                        entry.parameter(),
                                        Texts.now()
                                                .say("problem.entry", entry.label(), entry.allowed(), brief(text)))));
            }
        }
        if (!entries.containsKey(Entry.NEAR) && !entries.containsKey(Entry.ONE_BOX)) {
            // The form always sends a distance; without a place it says nothing.
            var unused = entries.remove(Entry.WITHIN);
        }
        Entry.RANGES.forEach(range -> checkOrder(range, entries));
        return entries;
    }

    private static void checkOrder(FilterName range, Map<Entry, String> entries) {
        Optional<String> from = Optional.ofNullable(entries.get(Entry.from(range)));
        Optional<String> to = Optional.ofNullable(entries.get(Entry.to(range)));
        if (from.isPresent() && to.isPresent() && new FilterPart.Range(range, from, to, false).isReversed()) {
            throw new BadAddress(
                    Entry.from(range).parameter(),
                    Texts.now().say("problem.reversed", Texts.now().label(range.label()), from.get(), to.get()));
        }
    }

    private Map<Entry, String> entriesAsTyped() {
        Map<Entry, String> entries = new EnumMap<>(Entry.class);
        for (Entry entry : Entry.values()) {
            entries.put(entry, notTooLong(last(entry.parameter())));
        }
        return entries;
    }

    private Map<FilterGroup, List<String>> chosen() {
        Map<FilterGroup, List<String>> chosen = new EnumMap<>(FilterGroup.class);
        for (FilterGroup group : FilterGroup.values()) {
            chosen.put(group, values(group));
        }
        if (chosen.getOrDefault(FilterGroup.COUNTRY, List.of()).isEmpty()) {
            chosen.remove(FilterGroup.STATE);
            chosen.remove(FilterGroup.CITY);
        }
        return chosen;
    }

    private List<String> values(FilterGroup group) {
        List<String> values = new ArrayList<>();
        List<String> texts = new ArrayList<>(parameters.getOrDefault(group.parameter(), List.of()));
        if (!group.parameter().equals(group.filter().parameter())) {
            texts.addAll(parameters.getOrDefault(group.filter().parameter(), List.of()));
        }
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            if (text.length() > SearchForm.MAX_LENGTH) {
                throw new BadAddress(Texts.now().say("problem.group.long", group.label()));
            }
            String value = group.read(text)
                    .orElseThrow(() -> new BadAddress(Texts.now()
                            .say(
                                    "problem.group",
                                    group.label(),
                                    brief(text),
                                    Texts.now().say("form.ways"))));
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        if (values.size() > SearchForm.MAX_VALUES) {
            throw new BadAddress(
                    Texts.now().say("problem.group.many", values.size(), group.label(), SearchForm.MAX_VALUES));
        }
        return values;
    }

    private Look look() {
        List<Column> columns = new ArrayList<>();
        for (String name : parameters.getOrDefault("column", List.of())) {
            if (!name.isBlank()) {
                Column column = Column.named(name)
                        .orElseThrow(() -> new BadAddress(Texts.now().say("problem.column", brief(name))));
                if (!columns.contains(column)) {
                    columns.add(column);
                }
            }
        }
        return new Look(
                one("sort", "problem.order", Order::named),
                one("view", "problem.view", View::named),
                columns,
                Look.size(last("size")),
                Look.ticked(parameters.getOrDefault("ids", List.of())));
    }

    private <T> T one(String parameter, String key, Function<String, Optional<T>> named) {
        String name = last(parameter);
        return named.apply(name)
                .orElseThrow(() -> new BadAddress(parameter, Texts.now().say(key, brief(name))));
    }

    /** Where the page is asked for by its number. */
    private OptionalLong pageNumber() {
        String text = last("page").strip();
        boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean far = text.length() > MAX_DIGITS;
        return number
                ? OptionalLong.of(far ? Integer.MAX_VALUE : Math.max(1, Long.parseLong(text)))
                : OptionalLong.empty();
    }

    private Optional<Cursor> page() {
        String token = last("page");
        if (token.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Cursor.of(token)
                .orElseThrow(() -> new BadAddress("page", Texts.now().say("problem.page"))));
    }

    /** For display only: what is no number counts as 0. */
    private long offset() {
        String text = last("offset");
        boolean number = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : 0;
    }

    /** The last value given; empty text where there is none. */
    public String last(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
