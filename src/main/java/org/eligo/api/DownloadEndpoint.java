package org.eligo.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.eligo.export.StudiesZip;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;

/** {@code GET /api/v2/studies/download?format=json.zip}: every study, written while it is read. */
final class DownloadEndpoint {

    static final String FORMAT = "json.zip";

    /** Downloads of everything at the same time; one keeps a processor busy for some minutes. */
    static final int MAX_DOWNLOADS = 2;

    private static final int RETRY_SECONDS = 60;

    private final Finder finder;
    private final Semaphore places = new Semaphore(MAX_DOWNLOADS);

    DownloadEndpoint(Finder finder) {
        this.finder = finder;
    }

    /** @param route one of those that it answers */
    void handle(Context context, Route route) throws IOException {
        Parameters parameters = Parameters.of(context.req().getQueryString(), route);
        String format = parameters.text(Format.NAME).orElse("");
        if (!format.equals(FORMAT)) {
            throw format.isEmpty()
                    ? Refusal.badRequest("Parameter `format` is required here; `json.zip` is its one value")
                    : Refusal.invalidValue(Format.NAME, format);
        }
        if (Answer.isKnown(context, finder.state())) {
            return;
        }
        if (!places.tryAcquire()) {
            Answer.header(context, "Retry-After", Integer.toString(RETRY_SECONDS));
            Answer.text(
                    context,
                    503,
                    "All studies are being downloaded by " + MAX_DOWNLOADS
                            + " others just now (limit MAX_DOWNLOADS); ask again in a minute");
            return;
        }
        try {
            Answer.header(context, "Content-Disposition", "attachment; filename=ctg-studies.json.zip");
            var unused = context.contentType(StudiesZip.CONTENT_TYPE);
            if (context.method().equals(HandlerType.HEAD)) {
                // Sent now, or the server would say that it is 0 bytes long.
                context.res().flushBuffer();
            } else {
                write(context.outputStream());
            }
        } finally {
            places.release();
        }
    }

    private void write(OutputStream out) throws IOException {
        try (StudiesZip zip = new StudiesZip(out)) {
            finder.scan(StudySearch.everything(), record -> {
                try {
                    zip.add(record.id(), record.json());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            zip.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
