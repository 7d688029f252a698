package org.eligo.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of results that a page shows, cell by cell. */
final class TablesOnPage {

    private static final Pattern TABLE = Pattern.compile(
            "(?s)<table class=\"results-table\">\\s*<caption id=\"([^\"]*)\">.*?</caption>(.*?)</table>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<(t[hd])\\b[^>]*>(.*?)</\\1>");
    private static final Pattern NOTES = Pattern.compile("<small|<div|<p");

    /**
     * A table.
     *
     * @param heads of its columns, without the corner
     * @param rows those with cells; a row that is the title of those below it is none
     */
    record Table(List<String> heads, List<Row> rows) {}

    /** What stands at the left, and in each column; nothing of what is noted beneath. */
    record Row(String head, List<String> cells) {}

    private TablesOnPage() {}

    /** By the id of the table, in the order of the page. */
    static Map<String, Table> of(String html) {
        Map<String, Table> tables = new LinkedHashMap<>();
        TABLE.matcher(html).results().forEach(table -> tables.put(table.group(1), table(table.group(2))));
        return tables;
    }

    private static Table table(String html) {
        List<List<String>> rows = ROW.matcher(html)
                .results()
                .map(row -> cells(row.group(1)))
                .filter(cells -> cells.size() > 1)
                .toList();
        List<Row> body = new ArrayList<>();
        rows.subList(1, rows.size())
                .forEach(cells -> body.add(new Row(cells.getFirst(), cells.subList(1, cells.size()))));
        return new Table(rows.getFirst().subList(1, rows.getFirst().size()), body);
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row).results().map(TablesOnPage::text).toList();
    }

    private static String text(MatchResult cell) {
        return String.join(" ", PageText.lines(NOTES.split(cell.group(2), 2)[0]));
    }
}
