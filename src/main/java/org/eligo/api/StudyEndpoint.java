package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.eligo.finder.Finder;
import org.eligo.finder.ShowResult;
import org.eligo.study.NctId;

/** {@code GET /api/v2/studies/{nctId}}: one study. */
final class StudyEndpoint {

    private final Finder finder;

    StudyEndpoint(Finder finder) {
        this.finder = finder;
    }

    void handle(Context context) throws IOException {
        String queryString = context.req().getQueryString();
        Parameters parameters = Parameters.of(queryString, V2Routes.STUDY);
        NctId id = NctId.parse(context.pathParam("nctId")).orElseThrow(() -> Refusal.wrongFormat("nctId"));
        // Read for every format, so that a wrong value is told.
        Markup unusedMarkup = Markup.of(parameters);
        StudyAnswer answer = StudyAnswer.of(parameters);
        switch (finder.show(id)) {
            case ShowResult.Shown shown -> {
                boolean known = answer.day()
                        .map(day -> Answer.isKnown(context, shown.state(), day))
                        .orElseGet(() -> Answer.isKnown(context, shown.state()));
                if (!known) {
                    answer.write(context, shown.record());
                }
            }
            case ShowResult.MovedTo moved -> {
                Answer.header(context, "ETag", DatasetTag.of(moved.state()));
                Answer.header(
                        context,
                        "Location",
                        V2Routes.STUDIES.path() + "/" + moved.id() + (queryString == null ? "" : "?" + queryString));
                var unused = context.status(301);
            }
            case ShowResult.Absent absent -> throw Refusal.notFound("NCT number " + id + " not found");
        }
    }
}
