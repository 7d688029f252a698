package org.eligo.search;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.eligo.essie.Coverage;
import org.eligo.essie.Expansion;
import org.eligo.essie.Scope;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.Words;

/** Random questions about single sites, as filters ask them. */
final class RandomSites {

    private static final List<String> NAMES =
            List.of("LocationCountry", "LocationState", "LocationCity", "LocationFacility");
    private static final List<String> VALUES =
            List.of("France", "united states", "Germany", "heart", "Boston", "Café", "beta", "New York", "Houston");

    private final Random random;

    RandomSites(Random random) {
        this.random = random;
    }

    /** What a site must be. */
    Query query() {
        return switch (random.nextInt(6)) {
            case 0 -> new Query.Everything();
            case 1 -> new Query.OneOf(field("LocationStatus"), Set.of("RECRUITING", "COMPLETED", "WITHDRAWN"));
            case 2 -> name();
            case 3 -> new Query.AnyOf(List.of(name(), absent()));
            case 4 -> new Query.AllOf(List.of(new Query.Not(name()), new Query.Not(absent())));
            default -> new Query.AllOf(List.of(near(), new Query.AnyOf(List.of(absent(), name(), near()))));
        };
    }

    private Query name() {
        String name = pick(VALUES);
        return new Query.Text(
                new Scope.OneField(field(pick(NAMES))),
                name,
                List.of(Words.of(name)),
                List.of(),
                Coverage.FULL_MATCH,
                Expansion.TERM);
    }

    private Query absent() {
        String piece = random.nextInt(3) == 0
                ? pick(List.of("LocationStatus", "LocationGeoPoint", "LocationZip"))
                : pick(NAMES);
        return new Query.Not(new Query.Present(field(piece)));
    }

    private Query near() {
        GeoPoint point = point();
        return new Query.Within(
                field("LocationGeoPoint"), point.latitude(), point.longitude(), 1_000 + random.nextInt(3_000_000));
    }

    /** Nowhere on a grid, so that no two places are equally far. */
    private GeoPoint point() {
        return new GeoPoint(20 + random.nextDouble() * 40, -100 + random.nextDouble() * 110);
    }

    /** A page by distance or by rank, with sites and with facets among sites. */
    SearchRequest request(Query query) {
        Sort sort = random.nextBoolean()
                ? new Sort.ByDistance(point(), query())
                : new Sort.ByRank(List.of(
                        new Query.AtOneSite(query()),
                        new Query.AtOneSite(near()),
                        new Query.Not(new Query.AtOneSite(query()))));
        String piece = random.nextInt(4) == 0 ? "LocationStatus" : pick(NAMES);
        return SearchRequest.of(query)
                .withSort(List.of(sort))
                .withSize(random.nextBoolean() ? 5 : 1000)
                .withContent(SearchRequest.Content.IDS)
                .withSites(Optional.of(new SiteRequest(
                        query(),
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(point()),
                        1 + random.nextInt(4))))
                .withFacets(List.of(new FacetRequest(field(piece), 1 + random.nextInt(9), Optional.of(query()))));
    }

    NameKind kind() {
        return pick(List.of(NameKind.values()));
    }

    String typed(NameKind kind) {
        String letters = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> pick(List.of("a", "h", "b", "c", "t", "he", "no", "f", "ca", "pa", "st", "né")))
                .reduce("", String::concat);
        return kind == NameKind.PLACE && random.nextInt(3) == 0
                ? letters + ", " + pick(List.of("f", "u s", "x"))
                : letters;
    }

    /** Without points: which of several a place has is not promised. */
    List<CountedName> namesOf(NameAnswer answer) {
        return answer.names().stream()
                .map(n -> new CountedName(n.name(), n.studies(), Optional.empty()))
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Field field(String piece) {
        return Schema.registry().piece(piece);
    }
}
