package org.eligo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eligo.bench.http.HttpFuzz;
import org.eligo.bench.http.HttpSurface;
import org.eligo.finder.FictionalStudies;
import org.eligo.search.SearchEngine;
import org.eligo.web.ErrorForm;
import org.eligo.web.HttpServer;
import org.eligo.web.ServerLimits;
import org.junit.jupiter.api.Test;

/** Whatever comes over HTTP is answered as promised; and a server that breaks a promise is found out. */
class HttpFuzzTest {

    private static final int REQUESTS = 1_500;

    @Test
    void whatever_is_asked_is_answered_in_its_form() {
        long seed = new Random().nextLong();
        System.out.println("HttpFuzzTest: seed " + seed);
        HttpFuzz.Report report =
                HttpFuzz.run(new AllFaces(), FictionalStudies.engine("http-fuzz-" + seed), seed, REQUESTS);

        assertThat(report.failures()).as("seed %d", seed).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.statuses()).containsKeys(200, 400, 404, 405);
    }

    @Test
    void every_address_of_every_face_is_asked_for() {
        assertThat(new AllFaces().addresses())
                .extracting(HttpSurface.Address::path)
                .contains("/api/v2/studies", "/api/v2/studies/{nctId}", "/search", "/study/{nctId}");
    }

    /** Fails in every way that there is, one after the other. */
    private static final class Broken implements HttpSurface {

        private final int status;
        private final String text;

        Broken(int status, String text) {
            this.status = status;
            this.text = text;
        }

        @Override
        public List<Address> addresses() {
            return List.of(new Address("GET", "/broken", List.of(), List.of("application/json")));
        }

        @Override
        public Served serve(SearchEngine engine) {
            ErrorForm errors = (path, code, sentence) -> new ErrorForm.Body("text/html", sentence, Map.of());
            HttpServer server = HttpServer.start("127.0.0.1", 0, ServerLimits.STANDARD, errors, config -> {
                var unused = config.routes.get(
                        "/broken",
                        context ->
                                context.status(status).contentType("text/plain").result(text));
            });
            return new Served() {
                @Override
                public int port() {
                    return server.port();
                }

                @Override
                public void close() {
                    server.close();
                }
            };
        }
    }

    @Test
    void a_server_that_breaks_a_promise_is_found_out() {
        SearchEngine engine = FictionalStudies.engine("http-fuzz-broken");

        assertThat(HttpFuzz.run(new Broken(500, "no"), engine, 1, 20).failures())
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line).contains("status 500"));
        assertThat(HttpFuzz.run(new Broken(503, "no"), engine, 1, 20).failures())
                .anySatisfy(line -> assertThat(line).contains("503 without Retry-After"));
        assertThat(HttpFuzz.run(new Broken(200, "no"), engine, 1, 20).failures())
                .anySatisfy(line -> assertThat(line).contains("type text/plain"));
        assertThat(HttpFuzz.run(new Broken(404, "no"), engine, 1, 20).failures())
                .anySatisfy(line -> assertThat(line).contains("instead of text/html"));
        assertThat(HttpFuzz.run(new Broken(400, "java.lang.IllegalStateException"), engine, 1, 20)
                        .failures())
                .anySatisfy(line -> assertThat(line).contains("shows the program's inside"));
    }
}
