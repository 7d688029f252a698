package org.eligo.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eligo.essie.Bound;
import org.eligo.essie.Coverage;
import org.eligo.essie.EssieParser;
import org.eligo.essie.Expansion;
import org.eligo.essie.Expression;
import org.eligo.essie.Nesting;
import org.eligo.essie.RadiusUnit;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;
import org.eligo.vocabulary.Words;

/** Expressions at random that the parser takes, about what given studies really hold, so that most of them find something. */
final class RandomExpressions {

    private final Random random;
    private final List<ScannedValues> studies;

    RandomExpressions(Random random, List<ScannedValues> studies) {
        this.random = random;
        this.studies = studies;
    }

    Expression next() {
        return about(pick(studies), 3, false);
    }

    /**
     * An expression about values of a study or a site.
     *
     * @param depth how many joins may stand around each other
     */
    private Expression about(ScannedValues in, int depth, boolean atSite) {
        int kind = depth == 0 ? 0 : random.nextInt(14);
        return switch (kind) {
            case 1, 2 -> new Expression.AllOf(List.of(about(in, depth - 1, atSite), about(in, depth - 1, atSite)));
            case 3 ->
                new Expression.AllOf(List.of(
                        about(in, depth - 1, atSite),
                        new Expression.Not(about(pick(studies(atSite, in)), depth - 1, atSite))));
            case 4, 5 ->
                new Expression.AnyOf(
                        List.of(about(in, depth - 1, atSite), about(pick(studies(atSite, in)), depth - 1, atSite)));
            case 6 -> new Expression.Not(about(in, depth - 1, atSite));
            case 7 -> new Expression.Covered(pick(List.of(Coverage.values())), about(in, depth - 1, atSite));
            case 8, 9 -> new Expression.Expanded(pick(List.of(Expansion.values())), about(in, depth - 1, atSite));
            case 10 ->
                atSite ? about(in, depth - 1, true) : new Expression.Tilted("StartDate", about(in, depth - 1, false));
            case 11, 12 ->
                atSite || in.sites().isEmpty()
                        ? leaf(in, atSite)
                        : new Expression.In(Nesting.LOCATION, about(pick(in.sites()), depth - 1, true));
            case 13 -> atSite ? leaf(in, true) : new Expression.In(Nesting.STUDY, about(in, depth - 1, false));
            default -> leaf(in, atSite);
        };
    }

    private List<ScannedValues> studies(boolean atSite, ScannedValues otherwise) {
        return atSite ? List.of(otherwise) : studies;
    }

    private Expression leaf(ScannedValues in, boolean atSite) {
        List<Field> fields = in.fields().stream()
                .filter(f -> !atSite || f.isInsideNested())
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .toList();
        if (fields.isEmpty() || random.nextInt(25) == 0) {
            return new Expression.All();
        }
        Field field = pick(fields);
        return switch (random.nextInt(12)) {
            case 0 -> in(anyField(field, atSite), new Expression.Missing());
            case 1 -> {
                List<Long> lengths = in.lengths(field);
                long length = lengths.isEmpty() ? 0 : pick(lengths);
                yield new Expression.InArea(
                        field.piece(), true, random.nextBoolean() ? number(length) : range(Long.toString(length)));
            }
            default -> value(field, in);
        };
    }

    /** Sometimes another field than that, so that something is missing. */
    private Field anyField(Field field, boolean atSite) {
        Field other = pick(Schema.registry().fields());
        return random.nextBoolean() || (atSite && !other.isInsideNested()) ? field : other;
    }

    private static Expression in(Field field, Expression leaf) {
        return new Expression.InArea(field.piece(), false, leaf);
    }

    private static Expression number(long number) {
        return new Expression.Term(Long.toString(number));
    }

    private Expression value(Field field, ScannedValues in) {
        Object value = pick(in.of(field));
        return switch (field.type()) {
            case STRUCTURE -> in(field, new Expression.Missing());
            case TEXT, MARKUP, GEO_NAME, KEYWORD, NCT_ID -> words(field, value.toString());
            case ENUM ->
                random.nextInt(4) == 0
                        ? scoped(field, Expression.Term.of(value.toString()))
                        : enumerated(field, value.toString());
            case BOOLEAN -> in(field, Expression.Term.of(Boolean.toString(random.nextInt(4) == 0 != (Boolean) value)));
            case INTEGER, PARTIAL_DATE, DATE, DATE_TIME, AGE -> ordered(field, value.toString());
            case GEO_POINT -> {
                ScannedValues.Point point = (ScannedValues.Point) value;
                double latitude = Math.max(-90, Math.min(90, point.latitude() + random.nextInt(3) / 8.0));
                yield in(
                        field,
                        new Expression.Distance(
                                latitude,
                                point.longitude(),
                                2 + random.nextInt(60),
                                pick(List.of(RadiusUnit.values()))));
            }
        };
    }

    private Expression enumerated(Field field, String value) {
        return EssieParser.isValue(value, field)
                ? in(field, new Expression.Term(value))
                : in(field, new Expression.Missing());
    }

    private Expression ordered(Field field, String value) {
        if (!EssieParser.isValue(value, field)) {
            return in(field, new Expression.Range(new Bound.Min(), new Bound.Max()));
        }
        String less = field.type().isDate() && random.nextInt(3) == 0 ? value.substring(0, 4) : value;
        return in(field, random.nextInt(3) == 0 ? Expression.Term.of(less) : range(less));
    }

    private Expression range(String value) {
        return switch (random.nextInt(4)) {
            case 0 -> new Expression.Range(new Bound.Min(), new Bound.At(value));
            case 1 -> new Expression.Range(new Bound.At(value), new Bound.Max());
            case 2 -> new Expression.Range(new Bound.At(value), new Bound.At(value));
            default -> new Expression.Range(new Bound.Min(), new Bound.Max());
        };
    }

    /** One to four words of the text: neighbours, or mixed, or with a strange one. */
    private Expression words(Field field, String text) {
        List<String> words = new ArrayList<>(Words.of(text).surfaces());
        if (words.isEmpty()) {
            return scoped(field, new Expression.Phrase("+" + field.piece()));
        }
        int from = random.nextInt(words.size());
        int to = Math.min(words.size(), from + 1 + random.nextInt(4));
        if (random.nextInt(4) == 0) {
            from = 0;
            to = Math.min(words.size(), 6);
        }
        List<String> some = new ArrayList<>(words.subList(from, to));
        switch (random.nextInt(8)) {
            case 0 -> Collections.shuffle(some, random);
            case 1 -> some.add("unheardof");
            case 2 -> some.set(0, some.getFirst() + "s");
            case 3 -> Collections.reverse(some);
            default -> {}
        }
        String joined = String.join(" ", some);
        String sought = random.nextInt(5) == 0 && text.length() < 60 && !text.isBlank() ? text : joined;
        return scoped(field, random.nextInt(3) == 0 ? new Expression.Phrase(sought) : Expression.Term.of(sought));
    }

    /** The leaf in its field, or in an area that has the field, or as it stands, which is BasicSearch. */
    private Expression scoped(Field field, Expression leaf) {
        List<SearchArea> areas = Schema.registry().areas().stream()
                .filter(a -> a.parts().stream().anyMatch(p -> p.field() == field))
                .toList();
        return switch (random.nextInt(4)) {
            case 0 -> areas.isEmpty() ? leaf : new Expression.InArea(pick(areas).name(), false, leaf);
            case 1 -> leaf;
            default -> new Expression.InArea(field.piece(), false, leaf);
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
