package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.eligo.SharedFolder;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.record.StudyRecord;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.PostalArea;
import org.eligo.search.Query;
import org.eligo.search.Reason;
import org.eligo.search.RecordSink;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchResult;
import org.eligo.search.SearchTimeout;
import org.eligo.search.SitePoints;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;

class StrengthApiTest {

    /** A store whose every search ends in the same trouble. */
    private record TroubledEngine(RuntimeException trouble) implements SearchEngine, StudyReader {
        @Override
        public StudyReader reader() {
            return this;
        }

        @Override
        public StudyWriter writer() {
            throw trouble;
        }

        @Override
        public StudyWriter rewriter() {
            throw trouble;
        }

        @Override
        public StoreState state() {
            return new StoreState(0, 0, Map.of());
        }

        @Override
        public SearchResult search(SearchRequest request) {
            throw trouble;
        }

        @Override
        public Optional<StudyRecord> record(NctId id) {
            throw trouble;
        }

        @Override
        public Optional<StudyCard> card(NctId id) {
            throw trouble;
        }

        @Override
        public Optional<NctId> successor(NctId former) {
            throw trouble;
        }

        @Override
        public void scan(Query query, RecordSink sink) {
            throw trouble;
        }

        @Override
        public Optional<Reason> explain(Query query, NctId id) {
            throw trouble;
        }

        @Override
        public NameAnswer suggest(NameKind kind, String typed, int limit) {
            throw trouble;
        }

        @Override
        public NameAnswer alike(NameKind kind, String typed, int limit) {
            throw trouble;
        }

        @Override
        public NameAnswer names(NameKind kind, String beginning, int from, int limit) {
            throw trouble;
        }

        @Override
        public SitePoints points(Query studies, Query sites, int limit) {
            throw trouble;
        }

        @Override
        public List<Facet.Count> valuesBeginningWith(FacetRequest facet, String prefix) {
            throw trouble;
        }

        @Override
        public List<PostalArea> postalAreas(int limit) {
            throw trouble;
        }

        @Override
        public void close() {}
    }

    @Test
    void a_search_that_took_too_long_is_told_with_503() throws Exception {
        HttpResponse<String> answer = asked(new SearchTimeout(Duration.ofSeconds(2)));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("The search was given up after 2000 ms");
    }

    @Test
    void trouble_inside_is_told_without_its_details() throws Exception {
        assertThat(asked(new StoreException("secret place")).body()).isEqualTo("The store cannot be read just now");
        HttpResponse<String> answer = asked(new IllegalStateException("secret words"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void random_requests_are_answered_or_refused_but_never_fail() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(V2Routes.STUDIES.queryNames());
        names.addAll(List.of("a", "query.", "fields.x", "%", ""));
        names.sort(null);
        String[] parts = {
            "asthma",
            "AREA[",
            "]",
            "Phase",
            "PHASE1",
            "(",
            ")",
            "\"",
            " AND ",
            " OR ",
            "NOT ",
            "RANGE[",
            "MIN,",
            "MAX]",
            "10",
            "-1",
            ",",
            "|",
            ":desc",
            "StartDate",
            "NCT99000001",
            "distance(1,2,3mi)",
            "@query",
            "@relevance",
            "%",
            "%41",
            "é",
            "\\",
            "+",
            "true",
            "LocationSearch",
            "EXPANSION[None]",
            "COVERAGE[FullMatch]",
            "SEARCH[Location]",
            "MISSING",
            "TILT[",
            "DISTANCE[1,2,3mi]",
            "\u0000",
            "😀",
            "99999999999"
        };
        try (ServedApi api = new ServedApi(new Finder(FictionalStudies.engine("random"), Synonyms.NONE))) {
            for (int i = 0; i < 400; i++) {
                StringBuilder query = new StringBuilder();
                for (int p = random.nextInt(3); p >= 0; p--) {
                    StringBuilder value = new StringBuilder();
                    for (int k = random.nextInt(5); k >= 0; k--) {
                        value.append(parts[random.nextInt(parts.length)]);
                    }
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(names.get(random.nextInt(names.size())))
                            .append('=')
                            .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
                }
                String path = random.nextInt(4) == 0 ? "/api/v2/studies/NCT99000001" : "/api/v2/studies";
                String answer = api.raw("GET " + path + query);
                assertThat(answer.startsWith("HTTP/1.1 200") || answer.startsWith("HTTP/1.1 400"))
                        .as("seed %d: %s gave %s", seed, query, answer)
                        .isTrue();
            }
        }
    }

    @Test
    void real_records_come_back_byte_for_byte() throws Exception {
        Optional<Path> file = SharedFolder.find("data/studies.ndjson.gz");
        assumeTrue(file.isPresent(), "the folder of real records is not here");
        List<byte[]> records = firstLines(file.get(), 60);
        SearchEngine engine = FictionalStudies.engineOf("real", records);
        try (ServedApi api = new ServedApi(new Finder(engine, Synonyms.NONE))) {
            List<String> loaded = new ArrayList<>();
            records.forEach(record -> loaded.add(new String(record, StandardCharsets.UTF_8)));
            String body = api.get("/api/v2/studies?pageSize=100").body();
            assertThat(body).startsWith("{\"studies\":[\n").endsWith("}\n]}");
            List<String> lines = new ArrayList<>(List.of(body.split("\n", -1)));
            lines.removeFirst();
            lines.removeLast();
            lines.replaceAll(line -> line.endsWith("},") ? line.substring(0, line.length() - 1) : line);
            assertThat(lines).containsExactlyInAnyOrderElementsOf(loaded);
        }
    }

    private static List<byte[]> firstLines(Path file, int count) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && lines.size() < count; line = reader.readLine()) {
                lines.add(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static HttpResponse<String> asked(RuntimeException trouble) throws Exception {
        try (ServedApi api = new ServedApi(new Finder(new TroubledEngine(trouble), Synonyms.NONE))) {
            return api.get("/api/v2/studies");
        }
    }
}
