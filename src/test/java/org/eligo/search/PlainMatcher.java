package org.eligo.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.eligo.essie.Coverage;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;
import org.eligo.study.NctId;
import org.eligo.vocabulary.ExactText;
import org.eligo.vocabulary.Words;

/** Whether a study answers a query, word for word as {@link Query} says. */
final class PlainMatcher {

    private static final double EARTH_RADIUS_METRES = 6_371_008.7714;
    private static final Field ID = Schema.registry().piece("NCTId");
    private static final Field FORMER_ID = Schema.registry().piece("NCTIdAlias");

    private PlainMatcher() {}

    /** @param in the values of a study, or of one site */
    static boolean matches(Query query, ScannedValues in) {
        return switch (query) {
            case Query.Everything() -> true;
            case Query.Nothing() -> false;
            case Query.AllOf(List<Query> parts) -> parts.stream().allMatch(p -> matches(p, in));
            case Query.AnyOf(List<Query> parts) -> parts.stream().anyMatch(p -> matches(p, in));
            case Query.Not(Query operand) -> !matches(operand, in);
            case Query.AtOneSite(Query atSite) -> in.sites().stream().anyMatch(site -> matches(atSite, site));
            case Query.Text text -> text.scope().parts().stream().anyMatch(part -> matches(text, part, in));
            case Query.OneOf(Field field, Set<String> names) ->
                in.texts(field).stream().anyMatch(names::contains);
            case Query.Flag(Field field, boolean value) -> in.of(field).contains(value);
            case Query.Between(Field field, long low, long high) ->
                in.ordered(field).stream().anyMatch(v -> low <= v && v <= high);
            case Query.ListSize(Field field, long low, long high) ->
                in.lengths(field).stream().anyMatch(v -> low <= v && v <= high);
            case Query.Within within ->
                in.of(within.field()).stream().anyMatch(point -> isNear(within, (ScannedValues.Point) point));
            case Query.Present(Field field) -> !in.of(field).isEmpty();
            case Query.Ids(Set<NctId> ids) -> hasId(ID, ids, in) || hasId(FORMER_ID, ids, in);
            case Query.Tilted(Field by, Query operand) -> matches(operand, in);
            case Query.Decayed decayed -> matches(decayed.query(), in);
        };
    }

    private static boolean hasId(Field field, Set<NctId> ids, ScannedValues in) {
        return in.texts(field).stream()
                .flatMap(text -> NctId.parse(text).stream())
                .anyMatch(ids::contains);
    }

    private static boolean matches(Query.Text text, SearchArea.Part part, ScannedValues in) {
        Field field = part.field();
        if (in.of(field).isEmpty()) {
            return false;
        }
        if (field.type() == FieldType.ENUM) {
            return in.texts(field).stream().anyMatch(value -> isMeant(text.literal(), field, value));
        }
        if (!field.type().isText()) {
            return false;
        }
        List<List<String>> values = in.words(field);
        return switch (text.expansion()) {
            case NONE -> in.texts(field).stream().anyMatch(value -> holdsLiteral(text, value));
            case TERM -> holdsOneOf(text.forms(), text.coverage(), values);
            case CONCEPT -> isConcept(text, part, values);
            case RELAXATION -> isConcept(text, part, values) || shareOfWords(text, values, 1);
            case LOSSY -> isConcept(text, part, values) || shareOfWords(text, values, 2);
        };
    }

    private static boolean isMeant(String literal, Field field, String value) {
        String sought = Enumeration.key(literal);
        return sought.equals(Enumeration.key(value))
                || field.enumeration().orElseThrow().values().stream()
                        .anyMatch(v -> v.name().equals(value) && sought.equals(Enumeration.key(v.label())));
    }

    private static boolean holdsLiteral(Query.Text text, String value) {
        Coverage coverage = text.coverage();
        return ExactText.contains(
                value,
                text.literal(),
                coverage == Coverage.STARTS_WITH || coverage == Coverage.FULL_MATCH,
                coverage == Coverage.ENDS_WITH || coverage == Coverage.FULL_MATCH);
    }

    private static boolean isConcept(Query.Text text, SearchArea.Part part, List<List<String>> values) {
        return holdsOneOf(text.forms(), text.coverage(), values)
                || (part.synonyms() && holdsOneOf(text.synonyms(), text.coverage(), values));
    }

    private static boolean holdsOneOf(List<Words> sought, Coverage coverage, List<List<String>> values) {
        return sought.stream()
                .map(Words::normals)
                .anyMatch(words -> values.stream().anyMatch(value -> holds(value, words, coverage)));
    }

    private static boolean holds(List<String> value, List<String> sought, Coverage coverage) {
        int last = value.size() - sought.size();
        return switch (coverage) {
            case CONTAINS -> {
                boolean found = false;
                for (int at = 0; at <= last && !found; at++) {
                    found = standsAt(at, value, sought);
                }
                yield found;
            }
            case FULL_MATCH -> value.equals(sought);
            case STARTS_WITH -> last >= 0 && standsAt(0, value, sought);
            case ENDS_WITH -> last >= 0 && standsAt(last, value, sought);
        };
    }

    private static boolean standsAt(int at, List<String> value, List<String> sought) {
        return value.subList(at, at + sought.size()).equals(sought);
    }

    /** The values together hold at least one in {@code part} of the different words, rounded up. */
    private static boolean shareOfWords(Query.Text text, List<List<String>> values, int part) {
        Set<String> sought = new HashSet<>(text.forms().getFirst().normals());
        int needed = (sought.size() + part - 1) / part;
        Set<String> present = new HashSet<>();
        values.forEach(present::addAll);
        sought.retainAll(present);
        return sought.size() >= needed;
    }

    /** By the haversine formula. */
    private static boolean isNear(Query.Within within, ScannedValues.Point point) {
        double fromLatitude = Math.toRadians(within.latitude());
        double toLatitude = Math.toRadians(point.latitude());
        double up = Math.sin((toLatitude - fromLatitude) / 2);
        double along = Math.sin(Math.toRadians(point.longitude() - within.longitude()) / 2);
        double haversine = up * up + Math.cos(fromLatitude) * Math.cos(toLatitude) * along * along;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(haversine))) <= within.metres();
    }

    /** How well a study that matches does so: every word query that holds counts by its heaviest field and its level. */
    static double score(Query query, ScannedValues in, ToDoubleBiFunction<Field, ScannedValues> tilt) {
        return switch (query) {
            case Query.AllOf(List<Query> parts) ->
                parts.stream().mapToDouble(p -> score(p, in, tilt)).sum();
            case Query.AnyOf(List<Query> parts) ->
                parts.stream()
                        .filter(p -> matches(p, in))
                        .mapToDouble(p -> score(p, in, tilt))
                        .sum();
            case Query.AtOneSite(Query atSite) ->
                in.sites().stream()
                        .filter(site -> matches(atSite, site))
                        .mapToDouble(site -> score(atSite, site, tilt))
                        .max()
                        .orElse(0);
            case Query.Text text ->
                text.scope().parts().stream()
                        .filter(part -> matches(text, part, in))
                        .mapToDouble(SearchArea.Part::weight)
                        .max()
                        .orElse(0);
            case Query.Decayed(Query operand, GeoPoint from, Decay decay) ->
                score(operand, in, tilt)
                        * decay.at(PlainSites.nearest(from, new Query.Everything(), in)
                                .orElse(Double.POSITIVE_INFINITY));
            case Query.Tilted(Field by, Query operand) -> (1 + score(operand, in, tilt)) * tilt.applyAsDouble(by, in);
            case Query.Not(Query operand) -> 0;
            case Query.Everything() -> 1;
            case Query.Nothing() -> 0;
            case Query.OneOf one -> 1;
            case Query.Flag flag -> 1;
            case Query.Between between -> 1;
            case Query.ListSize size -> 1;
            case Query.Within within -> 1;
            case Query.Present present -> 1;
            case Query.Ids ids -> 1;
        };
    }
}
