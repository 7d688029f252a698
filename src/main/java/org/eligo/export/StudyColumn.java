package org.eligo.export;

import java.util.List;
import java.util.function.Function;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;

/** One column of a table of studies: its heading, the fields it is made of, and the cell of a study. */
public final class StudyColumn {

    private final String title;
    private final List<Field> fields;
    private final Function<Row, String> cell;

    StudyColumn(String title, List<Field> fields, Function<Row, String> cell) {
        this.title = title;
        this.fields = List.copyOf(fields);
        this.cell = cell;
    }

    /** A study whose cells are wanted: its record, read as a tree once. */
    record Row(StudyRecord record, StudyTree tree) {

        static Row of(StudyRecord record) {
            return new Row(record, StudyTree.of(record));
        }
    }

    /** The heading. */
    public String title() {
        return title;
    }

    /** What the cell is made of. */
    public List<Field> fields() {
        return fields;
    }

    /** The cell; empty text where the record says nothing. */
    public String cell(StudyRecord record) {
        return cell.apply(Row.of(record));
    }

    String cell(Row row) {
        return cell.apply(row);
    }

    @Override
    public String toString() {
        return title;
    }
}
