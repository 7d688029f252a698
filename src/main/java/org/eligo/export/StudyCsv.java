package org.eligo.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eligo.record.StudyRecord;

/**
 * Studies as a table of comma-separated values after RFC 4180, UTF-8 without a byte order mark: lines end with CR LF, a cell with a
 * comma, a quotation mark or a line break stands in quotation marks. A study is a row, whatever its cells hold. Not safe for threads.
 */
public final class StudyCsv implements AutoCloseable {

    public static final String CONTENT_TYPE = "text/csv";

    private final List<StudyColumn> columns;
    private final CsvWriter writer;

    /** Begins a table; {@code out} stays the caller's to close. */
    public StudyCsv(List<StudyColumn> columns, OutputStream out) {
        this.columns = List.copyOf(columns);
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The line of headings. */
    public void header() {
        var unused = writer.writeRecord(columns.stream().map(StudyColumn::title).toList());
    }

    public void row(StudyRecord record) {
        StudyColumn.Row row = StudyColumn.Row.of(record);
        List<String> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.cell(row)));
        var unused = writer.writeRecord(cells);
    }

    /** Hands on what was written; {@code out} is left open. */
    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The table could not be written to its end.", e);
        }
    }
}
