package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.record.Projection;
import org.eligo.record.StudyRecord;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;

/** {@code GET /api/v2/studies}: one page of studies, a study a line. */
final class StudiesEndpoint {

    private static final byte[] BETWEEN = bytes(",\n");

    private final Finder finder;

    StudiesEndpoint(Finder finder) {
        this.finder = finder;
    }

    void handle(Context context) throws IOException {
        StudiesRequest request = StudiesRequest.of(context.req().getQueryString());
        if (Answer.isKnown(context, finder, request.search())) {
            return;
        }
        PagePlace place = PagePlace.of(request.search(), finder);
        place.note().ifPresent(note -> Answer.note(context, note));
        finder.search(place.search(), found -> answer(context, request, found));
    }

    private static void answer(Context context, StudiesRequest request, Found found) throws IOException {
        Answer.header(context, "ETag", DatasetTag.of(found.state()));
        if (found.filtersIgnored()) {
            Answer.note(context, "the filters were left aside, since a query consists only of NCT numbers");
        }
        request.notes().forEach(note -> Answer.note(context, note));
        Optional<Projection> projection = request.fields().map(fields -> fields.projection(found.fieldsSearched()));
        // Compression is told beforehand: the server would decide by the first few bytes that are written.
        Context answer = found.result().hits().isEmpty() ? context : context.minSizeForCompression(0);
        if (request.table().isPresent()) {
            StudiesTable.answer(
                    context, found, request.search(), request.table().get());
            return;
        }
        var unused = answer.contentType("application/json");
        write(found, projection, request.markup(), request.search().size(), context.outputStream());
    }

    /** The page, in the registry's layout: the total first, the mark of the next page last. */
    private static void write(Found found, Optional<Projection> projection, Markup markup, int size, OutputStream out)
            throws IOException {
        OptionalLong total = found.result().total();
        out.write(bytes(
                "{" + (total.isPresent() ? "\"totalCount\":" + total.getAsLong() + "," : "") + "\"studies\":[\n"));
        List<Hit> hits = found.result().hits();
        for (int i = 0; i < hits.size(); i++) {
            if (i > 0) {
                out.write(BETWEEN);
            }
            StudyRecord record = hits.get(i).record().orElseThrow();
            out.write(markup.of(projection.isPresent() ? projection.get().of(record) : record.json()));
        }
        Optional<Cursor> next = hits.size() == size ? found.result().next() : Optional.empty();
        out.write(bytes("\n]"
                + next.map(cursor -> ",\"nextPageToken\":\"" + cursor.token() + "\"")
                        .orElse("") + "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
