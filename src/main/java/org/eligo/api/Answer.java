package org.eligo.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.eligo.finder.BadQuery;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.search.SearchBusy;
import org.eligo.search.SearchTimeout;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.jspecify.annotations.Nullable;

/** How this room answers: headers, tags, and errors as plain text. */
final class Answer {

    /** Clients take errors as this. */
    static final String PLAIN = "text/plain; charset=UTF-8";

    /** The header of notes. */
    static final String NOTE = "Eligo-Note";

    /** Characters of one note. */
    private static final int MAX_NOTE = 500;

    private static final System.Logger LOG = System.getLogger(Answer.class.getName());

    private Answer() {}

    /** A handler that answers errors as the registry does. Nothing of the query string is logged: it can be about a patient. */
    static Handler guarded(Handler handler) {
        return context -> {
            header(context, "Access-Control-Allow-Origin", "*");
            header(
                    context,
                    "Access-Control-Expose-Headers",
                    "ETag, Retry-After, x-total-count, x-next-page-token, " + NOTE);
            try {
                handler.handle(context);
            } catch (Refusal e) {
                text(context, e.status(), e.getMessage());
            } catch (BadQuery e) {
                badQuery(context, e);
            } catch (SearchTimeout e) {
                tryAgain(context, SearchBusy.RETRY_AFTER, e.getMessage());
            } catch (SearchBusy e) {
                tryAgain(context, e.retryAfter(), e.getMessage());
            } catch (StoreException e) {
                LOG.log(System.Logger.Level.ERROR, "The store failed under " + context.path(), e);
                tryAgain(context, SearchBusy.RETRY_AFTER, "The store cannot be read just now");
            } catch (IOException | UncheckedIOException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A request under " + context.path() + " failed", e);
                text(
                        context,
                        500,
                        "The request could not be answered: something is wrong with this server, not with the request");
            }
        };
    }

    static void header(Context context, String name, String value) {
        var unused = context.header(name, value);
    }

    private static void tryAgain(Context context, Duration after, @Nullable String message) {
        header(context, "Retry-After", Long.toString(after.toSeconds()));
        text(context, 503, message);
    }

    /** Says something of the answer that its body does not, in a header that clients may pass over; there can be several. */
    static void note(Context context, String sentence) {
        StringBuilder printable = new StringBuilder(sentence.length());
        sentence.codePoints().forEach(c -> printable.append(c < ' ' || c > '~' ? '?' : (char) c));
        context.res()
                .addHeader(
                        NOTE, printable.length() > MAX_NOTE ? printable.substring(0, MAX_NOTE) : printable.toString());
    }

    /** An error; after the body has begun there is no way to tell one, and the connection just ends. */
    static void text(Context context, int status, @Nullable String message) {
        if (context.res().isCommitted()) {
            throw new IllegalStateException("The answer had begun when an error came: " + message);
        }
        withoutTag(context);
        var unused = context.status(status).contentType(PLAIN).result(String.valueOf(message));
    }

    /** Of an error: it is not what the tag stands for. */
    static void withoutTag(Context context) {
        context.res().setHeader("ETag", null);
    }

    /**
     * Sets the tag of the state, and answers 304 where the client has it.
     *
     * @return whether it has
     */
    static boolean isKnown(Context context, StoreState state) {
        return isKnown(context, DatasetTag.of(state), () -> {});
    }

    /** As {@link #isKnown(Context, StoreState)}, for a search; one that cannot be read is an error also for who has the tag. */
    static boolean isKnown(Context context, Finder finder, StudySearch search) {
        return isKnown(context, DatasetTag.of(finder.state()), () -> finder.check(search));
    }

    /** As {@link #isKnown(Context, Finder, StudySearch)}, for an answer that depends on the day. */
    static boolean isKnown(Context context, Finder finder, StudySearch search, LocalDate day) {
        return isKnown(context, DatasetTag.on(day, finder.state()), () -> finder.check(search));
    }

    /** As {@link #isKnown(Context, StoreState)}, for an answer that depends on the day. */
    static boolean isKnown(Context context, StoreState state, LocalDate day) {
        return isKnown(context, DatasetTag.on(day, state), () -> {});
    }

    private static boolean isKnown(Context context, String tag, Runnable check) {
        header(context, "ETag", tag);
        if (DatasetTag.isNamed(tag, context.header("If-None-Match"))) {
            check.run();
            var unused = context.status(304);
            return true;
        }
        return false;
    }

    static void json(Context context, byte[] body) throws IOException {
        var unused = context.contentType("application/json");
        context.outputStream().write(body);
    }

    /** In the registry's words where they are known, and then ours in a header; else ours, with the place. */
    private static void badQuery(Context context, BadQuery e) {
        if (e.where().equals(BadQuery.PAGE_MARK)) {
            text(context, 400, "Parameter `pageToken` does not fit: " + e.sentence());
            return;
        }
        Optional<String> registrys = e.fault().map(RegistryWords::of);
        if (registrys.isPresent()) {
            note(context, e.sentence());
        }
        String lines = e.caretLines().isEmpty() ? "" : "\n" + e.caretLines();
        text(
                context,
                400,
                "Error parsing query in " + e.where() + ": " + registrys.orElseGet(() -> e.sentence() + lines));
    }
}
