package org.eligo.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.api.ApiRoutes;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.portal.Portal;
import org.eligo.search.SearchEngine;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the interface for programs says only what is true. */
class ApiPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("href=\"(/api/[^\"]+)\"");

    @Test
    void every_example_on_the_page_is_answered(@TempDir Path folder) throws Exception {
        SearchEngine engine = FictionalStudies.luceneEngine(folder);
        Finder finder = new Finder(engine, Synonyms.NONE);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            ApiRoutes.prepare(config);
            ApiRoutes.addTo(config.routes, finder);
            new Portal(finder, InstantSource.system(), Optional.empty()).addTo(config.routes);
        });
        try (engine;
                HttpClient client = HttpClient.newHttpClient()) {
            String base = "http://127.0.0.1:" + server.start("127.0.0.1", 0).port();
            HttpResponse<String> page = get(client, base + "/api");
            assertThat(page.statusCode()).isEqualTo(200);
            List<String> examples = new ArrayList<>();
            for (Matcher link = EXAMPLE.matcher(page.body()); link.find(); ) {
                examples.add(link.group(1).replace("&amp;", "&"));
            }
            assertThat(examples).hasSizeGreaterThan(10);
            for (String example : examples) {
                assertThat(get(client, base + example).statusCode()).as(example).isEqualTo(200);
            }
        } finally {
            var unused = server.stop();
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
