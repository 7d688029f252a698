package org.eligo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    private static final Pattern ANSWERS = Pattern.compile("Eligo answers at http://localhost:(\\d+)/ \\((.*)\\)\\R");

    @TempDir
    private Path folder;

    @Test
    void the_demo_says_in_one_line_when_it_answers_and_then_serves_pages_and_api() throws Exception {
        Path out = folder.resolve("out.txt");
        Process demo =
                new Eligo(folder).start(out, folder.resolve("err.txt"), "demo", "--port", "0", "--demo-studies", "40");
        try {
            Matcher answers = await(demo, out);

            assertThat(answers.group(2)).isEqualTo("40 studies, data of 2026-11-20");
            String address = "http://localhost:" + answers.group(1);
            assertThat(get(address + "/").body()).contains("Eligo", "40 studies");
            assertThat(get(address + "/search?cond=asthma").statusCode()).isEqualTo(200);
            assertThat(get(address + "/study/NCT99000001").statusCode()).isEqualTo(200);
            assertThat(get(address + "/study/NCT00000001").statusCode()).isEqualTo(404);
            assertThat(get(address + "/robots.txt").body()).contains("Disallow: /search");
            assertThat(get(address + "/api/v2/studies?countTotal=true&pageSize=1")
                            .body())
                    .startsWith("{\"totalCount\":40,\"studies\":[\n{");
        } finally {
            demo.destroy();
            assertThat(demo.waitFor()).isNotEqualTo(1);
        }
        assertThat(Files.readString(out).lines()).hasSize(1);
    }

    private static Matcher await(Process process, Path out) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(100).toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher matcher = ANSWERS.matcher(Files.readString(out));
            if (matcher.matches()) {
                return matcher;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The server did not answer: " + Files.readString(out));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
