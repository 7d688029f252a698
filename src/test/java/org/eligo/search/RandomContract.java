package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.eligo.SharedFolder;
import org.eligo.essie.EssieParser;
import org.eligo.essie.EssiePrinter;
import org.eligo.essie.Expression;
import org.eligo.record.RecordException;
import org.eligo.record.StudyFixture;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

/**
 * Random questions to random studies are answered as the plain scan answers them. The seed is printed; {@code
 * -Deligo.contract.seed=…} repeats a run, {@code -Deligo.contract.queries=…} makes it longer.
 */
interface RandomContract extends Shelves {

    /** Studies in one store, and questions to it before the next. */
    int STUDIES = 40;

    int QUERIES_A_STORE = 100;

    /** How many questions are asked of random studies; of real ones a quarter of it. */
    default int queries() {
        return Integer.getInteger("eligo.contract.queries", 2000);
    }

    private static long seed(String of) {
        long seed = Long.getLong("eligo.contract.seed", System.nanoTime());
        System.out.println(of + ": eligo.contract.seed=" + seed);
        return seed;
    }

    @Test
    default void random_questions_to_random_studies_are_answered_as_the_plain_scan_does() {
        long seed = seed("random studies");
        int found = 0;
        for (int done = 0; done < queries(); done += QUERIES_A_STORE) {
            Random random = new Random(seed + done);
            found += compare(
                    new RandomStudies(random).some(STUDIES), random, Math.min(QUERIES_A_STORE, queries() - done), seed);
        }
        assertThat(found).as("questions that found something").isGreaterThan(queries() / 3);
    }

    @Test
    default void random_questions_to_real_studies_are_answered_as_the_plain_scan_does()
            throws IOException, RecordException {
        List<StudyRecord> records = new ArrayList<>();
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            for (String line : (Iterable<String>) lines.limit(300)::iterator) {
                records.add(StudyFixture.record(line));
            }
        }
        long seed = seed("real studies");
        int found = compare(records, new Random(seed), queries() / 4, seed);
        assertThat(found).as("questions that found something").isGreaterThan(queries() / 12);
    }

    /** How many questions found something. */
    private int compare(List<StudyRecord> records, Random random, int queries, long seed) {
        SearchEngine engine = openIn(newDirectory());
        SearchEngine plain = new PlainScanEngine(newDirectory());
        fill(engine, records);
        fill(plain, records);
        List<ScannedValues> values = records.stream().map(ScannedValues::of).toList();
        RandomExpressions expressions = new RandomExpressions(random, values);
        Resolver resolver = new Resolver(SYNONYMS);
        int found = 0;
        try (StudyReader tested = engine.reader();
                StudyReader reference = plain.reader()) {
            for (int i = 0; i < queries; i++) {
                Expression expression = expressions.next();
                String essie = EssiePrinter.print(expression);
                String where = "seed " + seed + ", question " + i + ": " + essie;
                assertThat(EssieParser.parse(essie)).as(where).isEqualTo(expression);
                Query query = resolver.resolve(expression);
                List<Integer> expected = numbers(reference, query);
                assertThat(numbers(tested, query)).as(where).isEqualTo(expected);
                found += expected.isEmpty() ? 0 : 1;
                compareSearch(request(query, random, resolver, expressions), tested, reference, where);
                compareSites(query, new RandomSites(random), tested, reference, where);
                byRelevance(query, tested, expected, where);
            }
        }
        engine.close();
        return found;
    }

    private static void fill(SearchEngine engine, List<StudyRecord> records) {
        try (StudyWriter writer = engine.writer()) {
            for (int i = 0; i < records.size(); i++) {
                StudyWriter.Outcome unused = writer.upsert(Shelf.indexed(records.get(i)), i);
                if (i == records.size() / 2) {
                    StoreState unusedState = writer.commit(Map.of());
                }
            }
            StoreState unused = writer.commit(Map.of());
        }
    }

    private static List<Integer> numbers(StudyReader reader, Query query) {
        List<Integer> numbers = new ArrayList<>();
        reader.scan(query, record -> numbers.add(record.id().number()));
        return numbers;
    }

    /** A question with a filter at times, an order that does not go by score, and facets at times. */
    private static SearchRequest request(Query query, Random random, Resolver resolver, RandomExpressions expressions) {
        Schema schema = Schema.registry();
        List<String> sorts = List.of(
                "StartDate",
                "EnrollmentCount",
                "MinimumAge",
                "NumLocations",
                "LargeDocUploadDate",
                "LastUpdatePostDate");
        List<String> facets = List.of(
                "OverallStatus",
                "Phase",
                "LocationCountry",
                "Condition",
                "StartDate",
                "HasResults",
                "LocationCountryCode",
                "EnrollmentCount",
                "NumLocations",
                "Keyword",
                "InterventionName",
                "CollaboratorName",
                "LocationCity",
                "LocationStatus",
                "LocationFacility");
        Field sort = schema.piece(sorts.get(random.nextInt(sorts.size())));
        SearchRequest request = SearchRequest.of(query)
                .withSort(random.nextInt(6) == 0 ? List.of() : List.of(new Sort.ByField(sort, random.nextBoolean())))
                .withSize(random.nextInt(3) == 0 ? 7 : 1000)
                .withContent(SearchRequest.Content.IDS);
        if (random.nextInt(3) == 0) {
            request = request.withFilter(resolver.resolve(expressions.next()));
        }
        return random.nextInt(3) == 0
                ? request.withFacets(List.of(new FacetRequest(
                        schema.piece(facets.get(random.nextInt(facets.size()))), 1 + random.nextInt(20))))
                : request;
    }

    private static void compareSites(
            Query query, RandomSites sites, StudyReader tested, StudyReader reference, String where) {
        SearchRequest request = sites.request(query);
        compareSearch(request, tested, reference, where);
        assertThat(tested.search(request).hits())
                .as(where + " with " + request.sites())
                .usingRecursiveFieldByFieldElementComparatorOnFields("id", "sites")
                .isEqualTo(reference.search(request).hits());
        Query wanted = sites.query();
        SitePoints expected = reference.points(query, wanted, 5);
        SitePoints points = tested.points(query, wanted, 5);
        assertThat(points.distinct()).as(where).isEqualTo(expected.distinct());
        assertThat(points.sites()).as(where).isEqualTo(expected.sites());
        assertThat(points.points())
                .as(where + " at " + wanted)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("city", "state", "country")
                .isEqualTo(expected.points());
        NameKind kind = sites.kind();
        String typed = sites.typed(kind);
        assertThat(sites.namesOf(tested.suggest(kind, typed, 4)))
                .as(where + ", typing " + typed)
                .isEqualTo(sites.namesOf(reference.suggest(kind, typed, 4)));
        assertThat(sites.namesOf(tested.alike(kind, typed, 9)))
                .as(where + ", mistyping " + typed)
                .isEqualTo(sites.namesOf(reference.alike(kind, typed, 9)));
        assertThat(sites.namesOf(tested.names(kind, typed, 1, 9)))
                .as(where + ", listing " + typed)
                .isEqualTo(sites.namesOf(reference.names(kind, typed, 1, 9)));
    }

    private static void compareSearch(SearchRequest request, StudyReader tested, StudyReader reference, String where) {
        SearchResult expected = reference.search(request);
        SearchResult result = tested.search(request);
        assertThat(result.total()).as(where).isEqualTo(expected.total());
        assertThat(Shelf.numbers(result)).as(where + " by " + request.sort()).isEqualTo(Shelf.numbers(expected));
        assertThat(result.facets()).as(where).isEqualTo(expected.facets());
        SearchRequest next = request.withAfter(expected.next()).withSize(3);
        if (expected.next().isPresent()) {
            SearchResult rest = tested.search(next.withAfter(result.next()));
            assertThat(Shelf.numbers(rest)).as(where + ", next page").isEqualTo(Shelf.numbers(reference.search(next)));
        }
    }

    /** Scores are the engine's own, but the same studies have them, and they fall. */
    private static void byRelevance(Query query, StudyReader tested, List<Integer> expected, String where) {
        SearchResult result =
                tested.search(SearchRequest.of(query).withSize(1000).withContent(SearchRequest.Content.IDS));
        assertThat(result.hits().stream().map(hit -> hit.id().number()).toList())
                .as(where + " by relevance")
                .containsExactlyInAnyOrderElementsOf(expected);
        for (Hit hit : result.hits().subList(0, Math.min(3, result.hits().size()))) {
            Reason reason = tested.explain(query, hit.id()).orElseThrow();
            assertThat(reason.score())
                    .as(where + ", explained: " + reason)
                    .isCloseTo(hit.score(), Offset.offset(1e-4 * (1 + hit.score())));
            Reasons.check(reason, where);
        }
        for (int i = 1; i < result.hits().size(); i++) {
            assertThat(result.hits().get(i).score())
                    .as(where)
                    .isLessThanOrEqualTo(result.hits().get(i - 1).score());
        }
    }
}
