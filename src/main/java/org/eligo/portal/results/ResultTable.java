package org.eligo.portal.results;

import java.util.List;
import java.util.Optional;

/**
 * A table: a column for each group, rows in sections.
 *
 * @param id unique on the page
 * @param caption what it shows
 * @param corner the head of the column of row heads
 * @param heads of the columns
 */
public record ResultTable(String id, String caption, String corner, List<String> heads, List<Section> sections) {

    /**
     * Rows that belong together.
     *
     * @param title a row of its own above them
     * @param notes beneath the title, in markdown
     */
    public record Section(Optional<String> title, List<String> notes, List<Row> rows) {

        public Section {
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param notes beneath its head
     * @param cells as many as there are columns
     */
    public record Row(String head, List<String> notes, List<Cell> cells) {

        public Row {
            notes = List.copyOf(notes);
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in one place; several lines where the record has several values there.
     *
     * @param said of the value, beneath it
     * @param notes of the record, beneath that, in markdown
     */
    public record Cell(String text, List<String> said, List<String> notes) {

        static final Cell EMPTY = new Cell("", List.of(), List.of());

        public Cell {
            said = List.copyOf(said);
            notes = List.copyOf(notes);
        }

        public boolean isEmpty() {
            return text.isEmpty() && said.isEmpty() && notes.isEmpty();
        }
    }

    public ResultTable {
        heads = List.copyOf(heads);
        sections = List.copyOf(sections);
    }

    /** Rows and columns of values. */
    public boolean isEmpty() {
        return heads.isEmpty() || sections.stream().allMatch(s -> s.rows().isEmpty());
    }
}
