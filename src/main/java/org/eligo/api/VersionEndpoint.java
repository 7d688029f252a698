package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eligo.finder.Finder;
import org.eligo.search.StoreState;

/** {@code GET /api/v2/version}: which interface this is, and of when the data are. */
final class VersionEndpoint {

    /** The registry's API whose behaviour this is. */
    static final String API_VERSION = "2.0.5";

    /** The note of a commit that says of which day its data are: {@code 2026-10-02}. */
    static final String DATE_NOTE = "dataDate";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Finder finder;

    VersionEndpoint(Finder finder) {
        this.finder = finder;
    }

    void handle(Context context) throws IOException {
        Parameters unused = Parameters.of(context.req().getQueryString(), V2Routes.VERSION);
        StoreState state = finder.state();
        if (!Answer.isKnown(context, state)) {
            String date = state.notes().getOrDefault(DATE_NOTE, "");
            String data = DATE.matcher(date).matches() ? ",\"dataTimestamp\":\"" + date + "T00:00:00\"" : "";
            Answer.json(
                    context, ("{\"apiVersion\":\"" + API_VERSION + "\"" + data + "}").getBytes(StandardCharsets.UTF_8));
        }
    }
}
