package org.eligo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clients get packed answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptedCodingTest {

    private static final String LONG = "a sentence that comes again. ".repeat(1_000);

    private final HttpServer server = HttpServer.start(
            "127.0.0.1",
            0,
            ServerLimits.STANDARD,
            (path, status, sentence) -> new ErrorForm.Body("text/plain; charset=UTF-8", sentence, Map.of()),
            config -> {
                var unused = config.routes.get("/long", context -> context.result(LONG));
            });
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br, zstd",
                "gzip;q=1.0,deflate;q=0.6,identity;q=0.3",
                "deflate, gzip;q=0.5",
                "br;q=1.0, GZIP ; q=0.8, *;q=0.1"
            })
    void who_takes_gzip_at_any_weight_gets_it(String codings) throws Exception {
        HttpResponse<byte[]> answer = answer(codings);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body().length).isLessThan(LONG.length() / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip; q=0.0, identity", "x-gzipped"})
    void who_does_not_take_it_gets_the_answer_as_it_is(String codings) throws Exception {
        HttpResponse<byte[]> answer = answer(codings);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).hasSize(LONG.length());
    }

    private HttpResponse<byte[]> answer(String codings) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/long"))
                .header("Accept-Encoding", codings)
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        return answer;
    }
}
