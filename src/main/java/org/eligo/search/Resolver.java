package org.eligo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.essie.Bound;
import org.eligo.essie.Coverage;
import org.eligo.essie.Expansion;
import org.eligo.essie.Expression;
import org.eligo.essie.Nesting;
import org.eligo.essie.Scope;
import org.eligo.essie.WholeNumbers;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;
import org.eligo.vocabulary.Compounds;
import org.eligo.vocabulary.Synonyms;
import org.eligo.vocabulary.Words;

/**
 * Turns an expression into a query: the operators around a place are pushed down to its leaves, names become fields, values become
 * numbers, and words get their other spacings and names. Immutable; safe for any number of threads if the synonyms are.
 *
 * <p>What {@link org.eligo.essie.EssieParser} lets through with the same scope always resolves. Of a tree that was built otherwise,
 * what the parser would have refused (an unknown name, a word for a number, SEARCH[Study] inside SEARCH[Location]) is an
 * {@link IllegalArgumentException} whose message says what.
 */
public final class Resolver {

    private static final SearchArea LOCATION =
            Schema.registry().area("LocationSearch").orElseThrow();

    private final Synonyms synonyms;

    public Resolver(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** What the operators around a place say. */
    private record Context(Scope scope, boolean size, boolean atSite, Coverage coverage, Expansion expansion) {

        Context inArea(Scope area, boolean size) {
            return new Context(area, size, atSite, coverage, expansion);
        }

        Context atOneSite() {
            return new Context(scope, size, true, coverage, expansion);
        }

        Context covered(Coverage by) {
            return new Context(scope, size, atSite, by, expansion);
        }

        Context expanded(Expansion by) {
            return new Context(scope, size, atSite, coverage, by);
        }
    }

    /** As {@link #resolve(Expression, Scope)}, where what no AREA scopes is asked of {@code BasicSearch}. */
    public Query resolve(Expression expression) {
        return resolve(expression, Scope.basic());
    }

    /**
     * The query that the expression means.
     *
     * @param defaultScope what is asked where no AREA says otherwise
     * @throws IllegalArgumentException if the expression is one that the parser would have refused
     */
    public Query resolve(Expression expression, Scope defaultScope) {
        return query(expression, new Context(defaultScope, false, false, Coverage.CONTAINS, Expansion.RELAXATION));
    }

    private Query query(Expression expression, Context context) {
        return switch (expression) {
            case Expression.AllOf(List<Expression> parts) -> new Query.AllOf(each(parts, context));
            case Expression.AnyOf(List<Expression> parts) -> new Query.AnyOf(each(parts, context));
            case Expression.Not(Expression operand) -> new Query.Not(query(operand, context));
            case Expression.InArea(String area, boolean size, Expression operand) ->
                query(operand, context.inArea(area(area, size), size));
            case Expression.In(Nesting nesting, Expression operand) -> nested(nesting, operand, context);
            case Expression.Covered(Coverage coverage, Expression operand) -> query(operand, context.covered(coverage));
            case Expression.Expanded(Expansion expansion, Expression operand) ->
                query(operand, context.expanded(expansion));
            case Expression.Tilted(String area, Expression operand) ->
                new Query.Tilted(tilt(area, context), query(operand, context));
            case Expression.Term(String text) -> value(text, context, context.expansion());
            case Expression.Phrase(String text) -> value(text, context, atMostConcept(context.expansion()));
            case Expression.Range(Bound low, Bound high) -> range(low, high, context);
            case Expression.Distance distance -> within(distance, context);
            case Expression.Missing() -> missing(context);
            case Expression.All() -> new Query.Everything();
        };
    }

    private List<Query> each(List<Expression> parts, Context context) {
        List<Query> queries = new ArrayList<>(parts.size());
        parts.forEach(part -> queries.add(query(part, context)));
        return queries;
    }

    private static Scope area(String name, boolean size) {
        Scope scope = Scope.named(name)
                .orElseThrow(() -> new IllegalArgumentException("No field and no search area is called " + name + "."));
        if (size && scope instanceof Scope.WholeArea) {
            throw new IllegalArgumentException("The search area " + name + " has no size; a field has.");
        }
        return scope;
    }

    /** At the top, SEARCH[Study] says what holds anyway. A second SEARCH[Location] inside one speaks of the same site. */
    private Query nested(Nesting nesting, Expression operand, Context context) {
        return switch (nesting) {
            case LOCATION ->
                context.atSite() ? query(operand, context) : new Query.AtOneSite(query(operand, context.atOneSite()));
            case STUDY -> {
                if (context.atSite()) {
                    throw new IllegalArgumentException("SEARCH[Study] cannot stand inside SEARCH[Location].");
                }
                yield query(operand, context);
            }
        };
    }

    private static Field tilt(String name, Context context) {
        Scope scope = area(name, false);
        return oneField(new Context(scope, false, context.atSite(), context.coverage(), context.expansion()), "TILT");
    }

    private Query value(String text, Context context, Expansion expansion) {
        return switch (scope(context)) {
            case Scope.OneField(Field field)
            when context.size() -> {
                long length = count(text);
                yield new Query.ListSize(field, length, length);
            }
            case Scope.OneField one -> inField(text, one, context.coverage(), expansion);
            case Scope.WholeArea whole -> words(text, whole, context.coverage(), expansion);
        };
    }

    private Query inField(String text, Scope.OneField scope, Coverage coverage, Expansion expansion) {
        Field field = scope.field();
        return switch (field.type()) {
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD -> words(text, scope, coverage, expansion);
            case ENUM -> new Query.OneOf(field, Set.of(enumerated(field, text).name()));
            case BOOLEAN -> new Query.Flag(field, OrderedValues.flag(field, text));
            case INTEGER, PARTIAL_DATE, DATE, DATE_TIME, AGE ->
                new Query.Between(field, OrderedValues.lowest(field, text), OrderedValues.highest(field, text));
            case GEO_POINT ->
                throw new IllegalArgumentException(
                        field.piece() + " holds points; it takes DISTANCE, not " + text + ".");
            case STRUCTURE ->
                throw new IllegalArgumentException(
                        field.piece() + " holds other fields; it takes MISSING, not " + text + ".");
        };
    }

    private static Enumeration.Value enumerated(Field field, String text) {
        return field.enumeration()
                .flatMap(e -> e.find(text))
                .orElseThrow(() ->
                        new IllegalArgumentException(text + " is not one of the values of " + field.piece() + "."));
    }

    private Query words(String text, Scope scope, Coverage coverage, Expansion wished) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            return new Query.Nothing();
        }
        Expansion expansion = coverage == Coverage.CONTAINS ? wished : atMostConcept(wished);
        List<Words> forms = new ArrayList<>();
        forms.add(words);
        if (expansion != Expansion.NONE) {
            forms.addAll(Compounds.of(words));
        }
        List<Words> names = new ArrayList<>();
        if (expansion.compareTo(Expansion.CONCEPT) >= 0) {
            synonyms.of(words).stream().filter(name -> !name.isEmpty()).forEach(names::add);
        }
        return new Query.Text(scope, text, forms, names, coverage, expansion);
    }

    private static Expansion atMostConcept(Expansion expansion) {
        return expansion.compareTo(Expansion.CONCEPT) > 0 ? Expansion.CONCEPT : expansion;
    }

    private static Query range(Bound low, Bound high, Context context) {
        Field field = oneField(context, "RANGE");
        if (context.size()) {
            return new Query.ListSize(
                    field,
                    low instanceof Bound.At(String text) ? count(text) : Long.MIN_VALUE,
                    high instanceof Bound.At(String text) ? count(text) : Long.MAX_VALUE);
        }
        return new Query.Between(
                field,
                low instanceof Bound.At(String text) ? OrderedValues.lowest(field, text) : Long.MIN_VALUE,
                high instanceof Bound.At(String text) ? OrderedValues.highest(field, text) : Long.MAX_VALUE);
    }

    private static Query within(Expression.Distance distance, Context context) {
        if (context.size()) {
            throw new IllegalArgumentException(":size is compared with whole numbers, not with DISTANCE.");
        }
        return new Query.Within(
                oneField(context, "DISTANCE"),
                distance.latitude(),
                distance.longitude(),
                distance.unit().toKilometres(distance.radius()) * 1000);
    }

    private static long count(String text) {
        return WholeNumbers.parse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException(":size is compared with whole numbers, not with " + text + "."));
    }

    private static Query missing(Context context) {
        if (context.size()) {
            throw new IllegalArgumentException("A :size is never MISSING.");
        }
        List<Query> absent = new ArrayList<>();
        for (SearchArea.Part part : scope(context).parts()) {
            absent.add(new Query.Not(new Query.Present(part.field())));
        }
        return absent.size() == 1 ? absent.getFirst() : new Query.AllOf(absent);
    }

    private static Field oneField(Context context, String operator) {
        return switch (scope(context)) {
            case Scope.OneField(Field field) -> field;
            case Scope.WholeArea(SearchArea area) ->
                throw new IllegalArgumentException(
                        operator + " is asked of one field, not of the search area " + area.name() + ".");
        };
    }

    /** The scope of a leaf: inside SEARCH[Location] only what a location has, and where that is nothing the area for locations. */
    private static Scope scope(Context context) {
        if (!context.atSite()) {
            return context.scope();
        }
        return switch (context.scope()) {
            case Scope.OneField(Field field) -> {
                if (!field.isInsideNested()) {
                    throw new IllegalArgumentException(
                            field.piece() + " is no field of a location; SEARCH[Location] stands around it.");
                }
                yield context.scope();
            }
            case Scope.WholeArea(SearchArea area) ->
                new Scope.WholeArea(atSite(area).orElse(LOCATION));
        };
    }

    private static Optional<SearchArea> atSite(SearchArea area) {
        List<SearchArea.Part> parts =
                area.parts().stream().filter(p -> p.field().isInsideNested()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchArea(area.name(), area.label(), area.parameter(), parts));
    }
}
