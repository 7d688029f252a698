package org.eligo.portal;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eligo.finder.Finder;
import org.eligo.language.InterfaceLanguage;
import org.eligo.portal.address.AskedAddress;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.search.IndexedStudy;
import org.eligo.search.PlainScanEngine;
import org.eligo.search.SearchEngine;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.eligo.study.Site;
import org.eligo.study.StatusEvidence;
import org.eligo.study.Study;
import org.eligo.study.StudyCard;
import org.eligo.vocabulary.Synonyms;

/** The pages on a free port of this machine, over an engine that scans. */
public final class ServedPortal implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** Answers as the web server does when it has no room for a request; in Spanish behind /es. */
    public static final String BUSY = "/busy";

    /** When the pages are read. */
    private static final Instant TODAY = Instant.parse("2026-11-25T12:00:00Z");

    private final Javalin server;

    private ServedPortal(Javalin server) {
        this.server = server;
    }

    /** Serves these records on a free port. */
    public static ServedPortal of(List<String> records) {
        return of(records, 0);
    }

    /** Serves these records on that port. */
    static ServedPortal of(List<String> records, int port) {
        SearchEngine engine =
                new PlainScanEngine(Path.of("portal", UUID.randomUUID().toString()));
        try (StudyWriter writer = engine.writer()) {
            for (String json : records) {
                StudyRecord record = record(json);
                var unused = writer.upsert(new IndexedStudy(record, card(StudyView.of(record))), 1);
            }
            var unused = writer.commit(Map.of("dataDate", "2026-11-20", "source", "/srv/eligo/made-up.ndjson"));
        }
        Portal portal = new Portal(new Finder(engine, Synonyms.NONE), InstantSource.fixed(TODAY), Optional.empty());
        return new ServedPortal(Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    for (InterfaceLanguage language : InterfaceLanguage.values()) {
                        var unused = config.routes.get(language.address(BUSY), context -> busy(portal, context));
                    }
                    portal.addTo(config.routes);
                })
                .start("127.0.0.1", port));
    }

    private static void busy(Portal portal, Context context) throws Exception {
        AskedAddress.duringRequest(context, () -> {
            var unused = context.status(503).html(portal.errorPage(503, "There is no room at the moment."));
        });
    }

    static StudyRecord record(String json) {
        int at = json.indexOf("\"NCT");
        return StudyRecord.stored(NctId.of(json.substring(at + 1, at + 12)), json.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the home page, without the slash. */
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    /** The body of a page that is there. */
    String page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    HttpResponse<String> send(String method, String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address() + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        var unused = server.stop();
    }

    private static StudyCard card(Study study) {
        List<String> places = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        for (Site site : study.sites()) {
            places.add(String.join(", ", site.city().orElse("?"), site.country().orElse("?")));
            countries.add(site.country().orElse("?"));
        }
        return new StudyCard(
                study.id(),
                study.title(),
                study.acronym(),
                study.progress().status().map(s -> s.name()),
                study.design().type().map(t -> t.name()),
                study.design().phases().stream().map(p -> p.name()).toList(),
                first(study.conditions()),
                first(study.interventions().stream()
                        .map(i -> i.type().map(t -> t.name()).orElse("OTHER") + ": "
                                + i.name().orElse(""))
                        .toList()),
                study.sponsor().map(s -> s.name()),
                study.participants().sex(),
                study.participants().minimumAge(),
                study.participants().maximumAge(),
                study.participants().healthyVolunteers(),
                study.design().enrollment().map(e -> OptionalInt.of(e.count())).orElse(OptionalInt.empty()),
                study.progress().start().map(d -> d.text()),
                study.progress().lastUpdatePosted().map(d -> d.text()),
                study.hasResults(),
                study.sites().size(),
                first(places),
                first(countries),
                StatusEvidence.of(study));
    }

    private static List<String> first(List<String> values) {
        return values.stream().distinct().limit(StudyCard.MAX_LISTED).toList();
    }
}
