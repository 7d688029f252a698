package org.eligo.essie.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.eligo.essie.Bound;
import org.eligo.essie.Coverage;
import org.eligo.essie.EssieParser;
import org.eligo.essie.Expansion;
import org.eligo.essie.Expression;
import org.eligo.essie.Nesting;
import org.eligo.essie.RadiusUnit;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;

/**
 * Random expressions that are right: the parser takes their text, whatever the default scope. Every operator occurs. The same seed and
 * values give the same expressions. Not safe for several threads.
 */
public final class ExpressionGenerator {

    private static final int MAX_TERM_WORDS = 3;

    private final Random random;
    private final Function<Field, String> valueSource;
    private final List<Field> fields;
    private final List<Field> siteFields;
    private final List<Field> orderedFields;
    private final List<SearchArea> areas;
    private final List<SearchArea> siteAreas;

    /** Over all the fields and areas of the schema. */
    public ExpressionGenerator(long seed, Function<Field, String> valueSource) {
        this(seed, valueSource, Schema.registry().fields());
    }

    /**
     * @param valueSource a text that could be a leaf field's value, {@code lat,lon} for a geo point; where it gives something else the
     *     expression asks for MISSING instead; of long text some consecutive words are taken
     * @param fields what the expressions ask about, structures included; search areas only those that have one of these fields
     */
    public ExpressionGenerator(long seed, Function<Field, String> valueSource, List<Field> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Expressions need at least one field to ask about.");
        }
        this.random = new Random(seed);
        this.valueSource = valueSource;
        this.fields = List.copyOf(fields);
        this.siteFields = fields.stream().filter(Field::isInsideNested).toList();
        this.orderedFields = fields.stream().filter(f -> f.type().isOrdered()).toList();
        this.areas = areasWith(this.fields);
        this.siteAreas = areasWith(siteFields);
    }

    private static List<SearchArea> areasWith(List<Field> fields) {
        return Schema.registry().areas().stream()
                .filter(a -> a.parts().stream().anyMatch(p -> fields.contains(p.field())))
                .toList();
    }

    /** The next expression, mostly of one to ten conditions. */
    public Expression next() {
        return expression(random.nextInt(4), false);
    }

    /** @param height how many more levels of joins and operators there may be */
    private Expression expression(int height, boolean site) {
        if (height <= 0) {
            return condition(site);
        }
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Expression.AllOf(several(height, site));
            case 3, 4, 5 -> new Expression.AnyOf(several(height, site));
            case 6, 7 -> new Expression.Not(expression(height - 1, site));
            case 8 ->
                siteFields.isEmpty()
                        ? condition(site)
                        : new Expression.In(Nesting.LOCATION, expression(height - 1, true));
            case 9 -> site ? condition(true) : new Expression.In(Nesting.STUDY, expression(height - 1, false));
            case 10 ->
                site || orderedFields.isEmpty()
                        ? condition(site)
                        : new Expression.Tilted(oneOf(orderedFields).piece(), expression(height - 1, false));
            default -> condition(site);
        };
    }

    private List<Expression> several(int height, boolean site) {
        List<Expression> parts = new ArrayList<>();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            parts.add(expression(height - 1, site));
        }
        return parts;
    }

    private Expression condition(boolean site) {
        List<SearchArea> possibleAreas = site ? siteAreas : areas;
        if (random.nextInt(20) == 0) {
            return new Expression.All();
        }
        if (!possibleAreas.isEmpty() && random.nextInt(4) == 0) {
            return ofArea(oneOf(possibleAreas), site);
        }
        return ofField(oneOf(site ? siteFields : fields));
    }

    private Expression ofArea(SearchArea area, boolean site) {
        List<Field> wordy = area.parts().stream()
                .map(SearchArea.Part::field)
                .filter(f -> (!site || f.isInsideNested()) && fields.contains(f))
                .toList();
        Expression operand =
                random.nextInt(20) == 0 ? new Expression.Missing() : words(valueSource.apply(oneOf(wordy)));
        return new Expression.InArea(area.name(), false, operand);
    }

    private Expression ofField(Field field) {
        if (random.nextInt(10) == 0) {
            Bound low = random.nextBoolean() ? new Bound.Min() : new Bound.At("" + random.nextInt(3));
            Bound high = random.nextBoolean() ? new Bound.Max() : new Bound.At("" + random.nextInt(5));
            Expression size = random.nextBoolean()
                    ? new Expression.Range(low, high)
                    : new Expression.Term("" + random.nextInt(4));
            return new Expression.InArea(field.piece(), true, size);
        }
        String name = random.nextInt(5) == 0 ? field.path() : field.piece();
        return new Expression.InArea(name, false, random.nextInt(12) == 0 ? new Expression.Missing() : answer(field));
    }

    private Expression answer(Field field) {
        if (field.type() == FieldType.STRUCTURE) {
            return new Expression.Missing();
        }
        String value = valueSource.apply(field);
        if (field.type() == FieldType.GEO_POINT) {
            return distance(value);
        }
        if (field.type().isText()) {
            return words(value);
        }
        if (!EssieParser.isValue(value, field)) {
            return new Expression.Missing();
        }
        if (field.type().isOrdered() && random.nextBoolean()) {
            return new Expression.Range(
                    random.nextInt(3) == 0 ? new Bound.Min() : new Bound.At(value),
                    random.nextInt(3) == 0 ? new Bound.Max() : bound(field));
        }
        return random.nextBoolean() ? new Expression.Phrase(value) : term(value, 0, Integer.MAX_VALUE);
    }

    private Bound bound(Field field) {
        String value = valueSource.apply(field);
        return EssieParser.isValue(value, field) ? new Bound.At(value) : new Bound.Max();
    }

    private Expression distance(String point) {
        int comma = point.indexOf(',');
        if (comma < 0) {
            return new Expression.Missing();
        }
        RadiusUnit unit = random.nextBoolean() ? RadiusUnit.MILES : RadiusUnit.KILOMETRES;
        return new Expression.Distance(
                Double.parseDouble(point.substring(0, comma).strip()),
                Double.parseDouble(point.substring(comma + 1).strip()),
                2 + random.nextInt(4_900) / 10.0,
                unit);
    }

    /** Some consecutive words of that text, under some coverage and expansion. */
    private Expression words(String text) {
        if (text.isBlank()) {
            return new Expression.Missing();
        }
        int length = 1 + random.nextInt(MAX_TERM_WORDS);
        Expression.Term term = term(text, random.nextInt(1 + Math.min(30, text.length() / 8)), length);
        Expression words = random.nextInt(3) == 0 ? new Expression.Phrase(term.text()) : term;
        if (random.nextInt(3) == 0) {
            words = new Expression.Expanded(oneOf(List.of(Expansion.values())), words);
        }
        if (random.nextInt(5) == 0) {
            words = new Expression.Covered(oneOf(List.of(Coverage.values())), words);
        }
        return words;
    }

    /** Words {@code from} to {@code from + count} of the text, the count taken from the start where the text is shorter. */
    private static Expression.Term term(String text, int from, int count) {
        String[] words = Expression.Term.of(text).text().split(" ", -1);
        int first = from + Math.min(count, words.length) <= words.length ? from : 0;
        int last = (int) Math.min((long) first + count, words.length);
        return Expression.Term.of(String.join(" ", List.of(words).subList(first, last)));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
