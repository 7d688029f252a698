package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.eligo.export.StudyColumn;
import org.eligo.export.StudyCsv;
import org.eligo.finder.Found;
import org.eligo.finder.StudySearch;
import org.eligo.search.Hit;

/** A page of studies as a table: the headings on the first page only, the total and the mark of the next page in headers. */
final class StudiesTable {

    private StudiesTable() {}

    static void answer(Context context, Found found, StudySearch search, List<StudyColumn> columns) throws IOException {
        List<Hit> hits = found.result().hits();
        found.result().total().ifPresent(total -> Answer.header(context, "x-total-count", Long.toString(total)));
        if (hits.size() == search.size()) {
            found.result().next().ifPresent(next -> Answer.header(context, "x-next-page-token", next.token()));
        }
        noteOn(context, columns);
        var unused = context.contentType(StudyCsv.CONTENT_TYPE);
        try (StudyCsv table = new StudyCsv(columns, context.outputStream())) {
            if (search.after().isEmpty()) {
                table.header();
            }
            hits.forEach(hit -> table.row(hit.record().orElseThrow()));
        }
    }

    /** Says where the registry's form of a cell hides something. */
    static void noteOn(Context context, List<StudyColumn> columns) {
        if (columns.stream().anyMatch(column -> column.title().equals("Study Design"))) {
            Answer.note(context, TableColumns.DESIGN_NOTE);
        }
    }
}
