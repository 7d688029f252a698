package org.eligo.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eligo.bench.http.Workload;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.search.Hit;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchTimeout;
import org.eligo.vocabulary.Synonyms;

/** The addresses that a load of HTTP asks for, drawn from what a store holds. */
final class HttpMix {

    /** Different queries; a server that kept answers would have to keep so many. */
    static final int QUERIES = 3_000;

    private static final int QUERIES_FOR_NUMBERS = 300;

    /** Parts of the store, each some hundredth or tenth of it. */
    private static final List<String> LINES = Stream.of("EARLY_PHASE1", "PHASE4", "PHASE3")
            .map(phase -> "/api/eligo/studies?format=ndjson&filter.phase=" + phase)
            .toList();

    /** Names of each kind whose beginnings are typed. */
    private static final int TYPED_NAMES = 200;

    /** Cities near which studies are sought: those with the most. */
    private static final int CITIES = 20;

    /** Letters typed at most; names that go on are seldom asked for. */
    private static final int TYPED_LETTERS = 8;

    private final List<String> queries = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> cities = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();

    private HttpMix() {}

    /**
     * Draws.
     *
     * @throws IllegalArgumentException if the store is empty
     */
    static HttpMix of(SearchEngine engine, long seed) {
        HttpMix made = new HttpMix();
        Finder finder = new Finder(engine, Synonyms.NONE);
        List<BenchQuery> mix;
        try (var reader = engine.reader()) {
            if (reader.state().studies() == 0) {
                throw new IllegalArgumentException(
                        "The store holds no studies; load some before serving them is measured.");
            }
            mix = QueryMix.of(reader, seed, QUERIES);
            StoreWords words = StoreWords.of(reader);
            made.cities.addAll(
                    words.cities().subList(0, Math.min(CITIES, words.cities().size())));
            made.type("cond", words.conditions());
            made.type("intr", words.treatments());
            made.type("spons", words.sponsors());
            made.type("place", words.cities());
            made.type("any", words.conditions());
        }
        Set<String> found = new LinkedHashSet<>();
        Set<String> different = new LinkedHashSet<>();
        for (int i = 0; i < mix.size(); i++) {
            StudySearch search = mix.get(i).search();
            String query = query(search);
            boolean unused = !query.isEmpty() && different.add(query);
            search.queries().forEach((box, text) -> {
                if (box.parameter().equals("cond")) {
                    made.words.add(text);
                }
            });
            if (i % (QUERIES / QUERIES_FOR_NUMBERS) == 0) {
                numbers(finder, search).forEach(found::add);
            }
        }
        made.queries.addAll(different);
        Collections.shuffle(made.queries, new Random(seed));
        Collections.shuffle(made.typed, new Random(seed));
        numbers(finder, StudySearch.everything()).forEach(found::add);
        made.numbers.addAll(found);
        return made;
    }

    /** What is measured, in the order of the table. */
    List<Workload> loads() {
        return List.of(
                new Workload("one study", 16, numbers("/api/v2/studies/")),
                new Workload("10 full studies of a query", 16, api("&pageSize=10")),
                new Workload("10 full studies, alone", 1, api("&pageSize=10")),
                new Workload(
                        "1,000 studies, 3 fields, alone",
                        1,
                        api("&pageSize=1000&fields=NCTId%2CBriefTitle%2COverallStatus")),
                new Workload("lines of JSON, a phase, alone", 1, LINES),
                new Workload("suggestions while typing, alone", 1, typed),
                new Workload("page of a study", 8, numbers("/study/")),
                new Workload("page of results", 8, results("")),
                new Workload("page of open studies, alone", 1, results("&status=OPEN")),
                new Workload("the same near a city, alone", 1, near("&status=OPEN&within=100km")));
    }

    private List<String> results(String after) {
        return words.stream().map(w -> "/search?cond=" + encoded(w) + after).toList();
    }

    /** As {@link #results}, each near one of the cities; without a city in the store, near one that everybody knows. */
    private List<String> near(String after) {
        List<String> places = cities.isEmpty() ? List.of("Paris") : cities;
        return IntStream.range(0, words.size())
                .mapToObj(i -> "/search?cond=" + encoded(words.get(i)) + after + "&near="
                        + encoded(places.get(i % places.size())))
                .toList();
    }

    /** Every beginning of some names, from the second letter, as a page asks for each letter typed. */
    private void type(String kind, List<String> names) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String name : names.subList(0, Math.min(TYPED_NAMES, names.size()))) {
            for (int letters = 2; letters <= Math.min(TYPED_LETTERS, name.length()); letters++) {
                beginnings.add(name.substring(0, letters));
            }
        }
        beginnings.forEach(text -> typed.add("/suggest?kind=" + kind + "&text=" + encoded(text)));
    }

    private List<String> numbers(String before) {
        return numbers.stream().map(number -> before + number).toList();
    }

    private List<String> api(String after) {
        return queries.stream().map(query -> "/api/v2/studies?" + query + after).toList();
    }

    /** The boxes and the status as a query string of the registry's interface; empty where there is neither. */
    private static String query(StudySearch search) {
        List<String> parts = new ArrayList<>();
        search.queries().forEach((box, text) -> parts.add("query." + box.parameter() + "=" + encoded(text)));
        search.filter()
                .part(FilterName.OVERALL_STATUS)
                .ifPresent(statuses -> parts.add(
                        "filter.overallStatus=" + encoded(statuses.text().replace('|', ','))));
        return String.join("&", parts);
    }

    private static List<String> numbers(Finder finder, StudySearch search) {
        try {
            return finder
                    .search(search.withContent(SearchRequest.Content.IDS)
                            .withFacets(List.of())
                            .withTotal(false)
                            .withSize(100))
                    .result()
                    .hits()
                    .stream()
                    .map(Hit::id)
                    .map(Object::toString)
                    .toList();
        } catch (SearchTimeout e) {
            // Another query gives numbers too.
            return List.of();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
