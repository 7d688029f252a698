package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.results.ResultGroup;

/** The groups of a table, and which value stands in which column. A value of a group that is not listed gets a column too. */
final class Columns {

    private final Map<String, String> titles = new LinkedHashMap<>();

    /** @param used the groups that values name */
    Columns(List<ResultGroup> groups, Stream<String> used) {
        for (ResultGroup group : groups) {
            titles.putIfAbsent(group.id(), title(group));
        }
        used.forEach(id -> titles.putIfAbsent(id, nameless(id)));
    }

    static String title(ResultGroup group) {
        return group.title().map(EnglishText::marked).orElseGet(() -> nameless(group.id()));
    }

    List<String> heads() {
        return List.copyOf(titles.values());
    }

    /** What people call a group. */
    String title(String id) {
        return titles.getOrDefault(id, Texts.now().say("posted.group", id));
    }

    private static String nameless(String id) {
        return id.isEmpty()
                ? Texts.now().say("posted.group.nameless")
                : Texts.now().say("posted.group", id);
    }

    /** The values in their columns. Where one group has several, all of them are shown. */
    <T> List<ResultTable.Cell> cells(List<T> values, Function<T, String> group, Function<T, ResultTable.Cell> showing) {
        Map<String, ResultTable.Cell> byGroup = new LinkedHashMap<>();
        for (T value : values) {
            byGroup.merge(group.apply(value), showing.apply(value), Columns::both);
        }
        List<ResultTable.Cell> cells = new ArrayList<>(titles.size());
        titles.keySet().forEach(id -> cells.add(byGroup.getOrDefault(id, ResultTable.Cell.EMPTY)));
        return cells;
    }

    private static ResultTable.Cell both(ResultTable.Cell first, ResultTable.Cell second) {
        List<String> said =
                Stream.concat(first.said().stream(), second.said().stream()).toList();
        List<String> notes =
                Stream.concat(first.notes().stream(), second.notes().stream()).toList();
        String text = first.text().isEmpty() || second.text().isEmpty() ? "" : "; ";
        return new ResultTable.Cell(first.text() + text + second.text(), said, notes);
    }
}
