package org.eligo.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eligo.essie.PartialDates;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;
import org.eligo.vocabulary.WordForms;

/** One state of a {@link PlainScanEngine}. */
final class PlainScanReader implements StudyReader {

    /** A study and what its record tells. */
    record Entry(IndexedStudy study, ScannedValues values) {
        NctId id() {
            return study.record().id();
        }
    }

    private static final Field FORMER_ID = Schema.registry().piece("NCTIdAlias");

    private final StoreState state;
    private final SortedMap<NctId, Entry> studies;

    PlainScanReader(StoreState state, SortedMap<NctId, Entry> studies) {
        this.state = state;
        this.studies = studies;
    }

    SortedMap<NctId, Entry> studies() {
        return studies;
    }

    @Override
    public StoreState state() {
        return state;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        List<Entry> matches = matches(request.query())
                .filter(e -> PlainMatcher.matches(request.filter(), e.values()))
                .toList();
        Map<Field, NavigableSet<Long>> tilts = new HashMap<>();
        List<Hit> hits = matches.stream()
                .map(e -> hit(e, request, tilts))
                .sorted((a, b) -> order(request.sort(), a.cursor(), b.cursor()))
                .filter(hit -> request.after().isEmpty()
                        || order(request.sort(), hit.cursor(), request.after().get()) > 0)
                .limit(request.size())
                .toList();
        List<Facet> facets =
                request.facets().stream().map(f -> facet(f, matches)).toList();
        return new SearchResult(
                hits, request.countTotal() ? OptionalLong.of(matches.size()) : OptionalLong.empty(), facets);
    }

    private Stream<Entry> matches(Query query) {
        return studies.values().stream().filter(e -> PlainMatcher.matches(query, e.values()));
    }

    private Hit hit(Entry entry, SearchRequest request, Map<Field, NavigableSet<Long>> tilts) {
        boolean scored = request.sort().stream().anyMatch(Sort.ByRelevance.class::isInstance);
        float score = scored ? score(request.query(), entry, tilts) : 0;
        List<Optional<Long>> keys =
                request.sort().stream().map(key -> key(key, entry, score)).toList();
        return new Hit(
                entry.id(),
                score,
                new Cursor(keys, entry.id().number()),
                request.content() == SearchRequest.Content.CARDS
                        ? Optional.of(entry.study().card())
                        : Optional.empty(),
                request.content() == SearchRequest.Content.RECORDS
                        ? Optional.of(entry.study().record())
                        : Optional.empty(),
                request.sites()
                        .map(wanted -> PlainSites.matching(wanted, entry.values()))
                        .orElse(SiteHits.NONE));
    }

    private static long rank(List<Query> queries, ScannedValues study) {
        return IntStream.range(0, queries.size())
                .filter(i -> PlainMatcher.matches(queries.get(i), study))
                .findFirst()
                .orElse(queries.size());
    }

    /** 1 for the highest value of all studies, less for every one below it, least without a value. */
    private static double tilt(NavigableSet<Long> all, Field by, ScannedValues values) {
        int rank = highest(by, values).map(v -> all.headSet(v, true).size()).orElse(0);
        return (1.0 + rank) / (1.0 + all.size());
    }

    private NavigableSet<Long> highestOfAll(Field by) {
        NavigableSet<Long> all = new TreeSet<>();
        studies.values().forEach(e -> highest(by, e.values()).ifPresent(all::add));
        return all;
    }

    private static Optional<Long> highest(Field field, ScannedValues values) {
        return values.ordered(field).stream().max(Comparator.naturalOrder());
    }

    private static Optional<Long> key(Sort sort, Entry entry, float score) {
        return switch (sort) {
            case Sort.ByRelevance relevance -> Optional.of((long) Float.floatToIntBits(score));
            case Sort.ByNumber number -> Optional.of((long) entry.id().number());
            case Sort.ByField(Field field, boolean ascending) ->
                ascending
                        ? entry.values().ordered(field).stream().min(Comparator.naturalOrder())
                        : highest(field, entry.values());
            case Sort.ByDistance distance ->
                PlainSites.nearest(distance.from(), distance.sites(), entry.values())
                        .map(Double::doubleToLongBits);
            case Sort.ByRank(List<Query> queries) -> Optional.of(rank(queries, entry.values()));
        };
    }

    private static int order(List<Sort> sort, Cursor a, Cursor b) {
        if (sort.isEmpty()) {
            return Integer.compare(b.number(), a.number());
        }
        for (int i = 0; i < sort.size(); i++) {
            int order = order(sort.get(i), a.keys().get(i), b.keys().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.number(), b.number());
    }

    private static int order(Sort sort, Optional<Long> a, Optional<Long> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        int rising = a.get().compareTo(b.get());
        boolean ascending = switch (sort) {
            case Sort.ByRelevance(boolean up) -> up;
            case Sort.ByField(Field field, boolean up) -> up;
            case Sort.ByNumber(boolean up) -> up;
            case Sort.ByDistance distance -> true;
            case Sort.ByRank rank -> true;
        };
        return ascending ? rising : -rising;
    }

    private static Facet facet(FacetRequest request, List<Entry> matches) {
        Map<String, Long> counts = new HashMap<>();
        long missing = 0;
        for (Entry entry : matches) {
            Set<String> values = request.sites().isEmpty()
                    ? counted(request.field(), entry.values())
                    : entry.values().sites().stream()
                            .filter(site -> PlainMatcher.matches(request.sites().get(), site))
                            .flatMap(site -> counted(request.field(), site).stream())
                            .collect(Collectors.toSet());
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
            missing += values.isEmpty() ? 1 : 0;
        }
        return new Facet(request.field(), mostFrequent(counts, request.limit()), missing);
    }

    private static Set<String> counted(Field field, ScannedValues values) {
        Set<String> counted = new LinkedHashSet<>();
        for (String value : values.texts(field)) {
            if (!field.type().isDate()) {
                counted.add(value);
            } else {
                PartialDates.parse(value)
                        .ifPresent(p -> counted.add(Integer.toString(
                                LocalDate.ofEpochDay(p.firstDay()).getYear())));
            }
        }
        return counted;
    }

    private static List<Facet.Count> mostFrequent(Map<String, Long> counts, int limit) {
        return counts.entrySet().stream()
                .map(e -> new Facet.Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Facet.Count::studies)
                        .reversed()
                        .thenComparing(Facet.Count::value))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<StudyRecord> record(NctId id) {
        return Optional.ofNullable(studies.get(id)).map(e -> e.study().record());
    }

    @Override
    public Optional<StudyCard> card(NctId id) {
        return Optional.ofNullable(studies.get(id)).map(e -> e.study().card());
    }

    @Override
    public Optional<NctId> successor(NctId former) {
        return studies.values().stream()
                .filter(e -> e.values().texts(FORMER_ID).stream()
                        .anyMatch(text -> NctId.parse(text).equals(Optional.of(former))))
                .map(Entry::id)
                .findFirst();
    }

    @Override
    public void scan(Query query, RecordSink sink) {
        List<Entry> all = matches(query).toList();
        sink.total(all.size());
        for (Entry entry : all) {
            if (!sink.take(entry.study().record())) {
                return;
            }
        }
    }

    /** Its scores are its own, and are not taken apart. */
    @Override
    public Optional<Reason> explain(Query query, NctId id) {
        Map<Field, NavigableSet<Long>> tilts = new HashMap<>();
        return Optional.ofNullable(studies.get(id))
                .filter(e -> PlainMatcher.matches(query, e.values()))
                .map(e -> new Reason.Holds(score(query, e, tilts)));
    }

    private float score(Query query, Entry entry, Map<Field, NavigableSet<Long>> tilts) {
        return (float) PlainMatcher.score(
                query, entry.values(), (by, values) -> tilt(tilts.computeIfAbsent(by, this::highestOfAll), by, values));
    }

    @Override
    public NameAnswer suggest(NameKind kind, String typed, int limit) {
        return new PlainNames(studies.values(), kind).suggest(typed, limit);
    }

    @Override
    public NameAnswer alike(NameKind kind, String typed, int limit) {
        return new PlainNames(studies.values(), kind).alike(typed, limit);
    }

    @Override
    public NameAnswer names(NameKind kind, String beginning, int from, int limit) {
        return new PlainNames(studies.values(), kind).names(beginning, from, limit);
    }

    @Override
    public List<Facet.Count> valuesBeginningWith(FacetRequest facet, String prefix) {
        String folded = WordForms.folded(prefix);
        Map<String, Long> counts = new HashMap<>();
        for (Entry entry : studies.values()) {
            counted(facet.field(), entry.values()).stream()
                    .filter(value -> WordForms.folded(value).startsWith(folded))
                    .forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        return mostFrequent(counts, facet.limit());
    }

    @Override
    public SitePoints points(Query query, Query sites, int limit) {
        return PlainSites.points(matches(query).toList(), sites, limit);
    }

    @Override
    public List<PostalArea> postalAreas(int limit) {
        return PlainSites.postalAreas(studies.values(), limit);
    }

    @Override
    public void close() {}
}
