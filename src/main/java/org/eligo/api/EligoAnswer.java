package org.eligo.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eligo.finder.BadQuery;
import org.eligo.search.SearchBusy;
import org.eligo.search.SearchTimeout;
import org.eligo.search.StoreException;
import org.jspecify.annotations.Nullable;

/** How the addresses under {@code /api/eligo} answer: JSON, errors too. */
final class EligoAnswer {

    private static final System.Logger LOG = System.getLogger(EligoAnswer.class.getName());
    private static final JsonFactory JSON = new JsonFactory();

    private EligoAnswer() {}

    /** Something that is written as one JSON value. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** A handler whose errors are JSON. Nothing of the query string is logged: it can be about a patient. */
    static Handler guarded(Handler handler) {
        return context -> {
            Answer.header(context, "Access-Control-Allow-Origin", "*");
            try {
                handler.handle(context);
            } catch (ParameterProblem e) {
                refuse(context, 400, e.error());
            } catch (Refusal e) {
                refuse(
                        context,
                        e.status(),
                        new ApiError(e.status() == 404 ? "not-found" : "bad-request", text(e), context.path()));
            } catch (BadQuery e) {
                refuse(context, 400, new ApiError("bad-query", e.sentence(), where(e)));
            } catch (SearchTimeout e) {
                tryAgain(context, SearchBusy.RETRY_AFTER, "timeout", text(e));
            } catch (SearchBusy e) {
                tryAgain(context, e.retryAfter(), "busy", text(e));
            } catch (StoreException e) {
                LOG.log(System.Logger.Level.ERROR, "The store failed under " + context.path(), e);
                tryAgain(context, SearchBusy.RETRY_AFTER, "store", "The store cannot be read just now.");
            } catch (IOException | UncheckedIOException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A request under " + context.path() + " failed", e);
                refuse(
                        context,
                        500,
                        new ApiError(
                                "internal",
                                "The request could not be answered: something is wrong with this server, not with the request.",
                                context.path()));
            }
        };
    }

    static void json(Context context, Body body) throws IOException {
        var unused = context.contentType("application/json").minSizeForCompression(0);
        try (JsonGenerator json = JSON.createGenerator(context.outputStream())) {
            var self = json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            body.write(self);
        }
    }

    private static void tryAgain(Context context, Duration after, String code, String message) {
        Answer.header(context, "Retry-After", Long.toString(after.toSeconds()));
        refuse(context, 503, new ApiError(code, message, context.path()));
    }

    private static void refuse(Context context, int status, ApiError error) {
        if (context.res().isCommitted()) {
            throw new IllegalStateException("The answer had begun when an error came: " + error.message());
        }
        Answer.withoutTag(context);
        error.answer(context, status);
    }

    private static String where(BadQuery e) {
        if (e.where().equals(BadQuery.PAGE_MARK)) {
            return "pageToken";
        }
        return e.parameter()
                .map(parameter -> "query." + parameter.parameter())
                .orElse(e.where().equals(BadQuery.ADVANCED_FILTER) ? "filter.advanced" : e.where());
    }

    private static String text(RuntimeException e) {
        @Nullable String message = e.getMessage();
        return message == null ? "" : message;
    }
}
