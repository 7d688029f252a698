package org.eligo.essie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.essie.EssieScanner.Argument;
import org.eligo.essie.EssieScanner.Kind;
import org.eligo.essie.EssieScanner.Operator;
import org.eligo.essie.EssieScanner.Token;
import org.eligo.language.Texts;

/**
 * Recursive descent over the grammar. The recursion is bounded by {@link EssieLimits#MAX_DEPTH}. One use, one thread.
 *
 * <pre>
 * query   := anyOf END
 * anyOf   := allOf (OR allOf)*
 * allOf   := operand ((AND | "," | nothing) operand)*
 * operand := (NOT | AREA[x] | SEARCH[x] | COVERAGE[x] | COVER[x] | EXPANSION[x] | TILT[x])* source
 * source  := word+ | "phrase" | RANGE[a,b] | DISTANCE[lat,lon,radius] | (anyOf) | MISSING | ALL
 * </pre>
 */
final class EssieGrammar {

    private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern RADIUS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(mi|km)", Pattern.CASE_INSENSITIVE);

    private final EssieScanner in;
    private final SchemaRules rules;
    private int depth;
    private int nodes;
    private int open;

    EssieGrammar(String text, SchemaRules rules) {
        this.in = new EssieScanner(text);
        this.rules = rules;
    }

    Expression query(Context context) {
        Expression query = anyOf(context);
        Token rest = in.next();
        if (rest.kind() != Kind.END) {
            throw in.refuse(rest, Texts.now().say("query.the-end-of-the-query-no"))
                    .as(new EssieFault.Unexpected(rest.text(), false));
        }
        return query;
    }

    private Expression anyOf(Context context) {
        List<Expression> parts = new ArrayList<>();
        parts.add(allOf(context));
        while (in.peek().kind() == Kind.OR) {
            in.skip();
            parts.add(allOf(context));
        }
        return parts.size() == 1 ? parts.getFirst() : counted(new Expression.AnyOf(parts));
    }

    private Expression allOf(Context context) {
        List<Expression> parts = new ArrayList<>();
        parts.add(operand(context));
        while (true) {
            switch (following().kind()) {
                case AND, COMMA -> {
                    in.skip();
                    parts.add(operand(context));
                }
                case WORD, PHRASE, OPEN, NOT, ALL, MISSING, OPERATOR -> parts.add(operand(context));
                case OR, CLOSE, END -> {
                    return parts.size() == 1 ? parts.getFirst() : counted(new Expression.AllOf(parts));
                }
            }
        }
    }

    private Expression operand(Context context) {
        Token token = first();
        return switch (token.kind()) {
            case WORD -> term(token, context);
            case PHRASE -> {
                rules.value(token.text(), token.start(), context);
                yield counted(new Expression.Phrase(token.text()));
            }
            case ALL -> counted(new Expression.All());
            case MISSING -> {
                rules.missing(token.start(), context);
                yield counted(new Expression.Missing());
            }
            case OPEN -> {
                open++;
                Expression inner = within(token, () -> anyOf(context));
                open--;
                Token close = in.next();
                if (close.kind() != Kind.CLOSE) {
                    throw in.refuse(
                                    close,
                                    Texts.now().say("query.that-closes-the-parenthesis-at-position", token.start() + 1))
                            .as(new EssieFault.Unclosed());
                }
                yield inner;
            }
            case NOT -> within(token, () -> counted(new Expression.Not(operand(context))));
            case OPERATOR -> operator(token, context);
            case AND, OR, COMMA, CLOSE, END ->
                throw in.refuse(token, Texts.now().say("query.a-search-term-a-phrase-or"))
                        .as(new EssieFault.NoOperand(token.text()));
        };
    }

    /** The token behind a complete part. */
    private Token following() {
        try {
            return in.peek();
        } catch (EssieException e) {
            throw e.fault().isEmpty() ? e : e.as(new EssieFault.Unexpected(e.found(), open > 0));
        }
    }

    /** The token with which a part begins. */
    private Token first() {
        try {
            return in.next();
        } catch (EssieException e) {
            throw e.fault().isEmpty() ? e : e.as(new EssieFault.NoOperand(e.found()));
        }
    }

    private Expression term(Token first, Context context) {
        StringBuilder words = new StringBuilder(first.text());
        while (following().kind() == Kind.WORD) {
            words.append(' ').append(in.next().text());
        }
        String text = words.toString();
        rules.value(text, first.start(), context);
        return counted(new Expression.Term(text));
    }

    private Expression operator(Token token, Context context) {
        return switch (Operator.valueOf(token.text())) {
            case AREA -> area(token, context);
            case TILT -> {
                Argument name = in.argument(']', Texts.now().say("query.the-name-of-an-ordered-field"));
                rules.tilt(name, context);
                yield within(token, () -> counted(new Expression.Tilted(name.text(), operand(context))));
            }
            case SEARCH -> {
                Nesting nesting = choice(Nesting.values(), Nesting::spelling, EssieFault.NoNesting::new);
                Context inner = rules.search(nesting, token.start(), context);
                yield within(token, () -> counted(new Expression.In(nesting, operand(inner))));
            }
            case COVERAGE, COVER -> {
                Coverage coverage = choice(Coverage.values(), Coverage::spelling, EssieFault.NoCoverage::new);
                yield within(token, () -> counted(new Expression.Covered(coverage, operand(context))));
            }
            case EXPANSION -> {
                Expansion expansion = choice(Expansion.values(), Expansion::spelling, EssieFault.NoExpansion::new);
                yield within(token, () -> counted(new Expression.Expanded(expansion, operand(context))));
            }
            case RANGE -> range(token, context);
            case DISTANCE -> distance(token, context);
        };
    }

    private Expression area(Token token, Context context) {
        Argument argument = in.argument(']', Texts.now().say("query.the-name-of-a-field-or"));
        int colon = argument.text().indexOf(':');
        String name = colon < 0 ? argument.text() : argument.text().substring(0, colon);
        if (!Expression.NAME.matcher(name).matches()) {
            throw rules.unknownName(name.isEmpty() ? argument.text() : name, argument.start());
        }
        if (colon >= 0 && !argument.text().substring(colon).equals(":size")) {
            throw in.refuse(
                    argument.start() + colon,
                    argument.text().substring(colon),
                    Texts.now().say("query.or-size-to-ask-how-many", name));
        }
        Context inner = rules.area(name, colon >= 0, argument.start(), context);
        return within(token, () -> counted(new Expression.InArea(name, colon >= 0, operand(inner))));
    }

    private <E extends Enum<E>> E choice(E[] values, Function<E, String> spelling, Function<String, EssieFault> fault) {
        List<String> spellings = new ArrayList<>();
        for (E value : values) {
            spellings.add(spelling.apply(value));
        }
        String what = Texts.now().say("query.one-of", String.join(", ", spellings));
        Argument argument = in.argument(']', what);
        for (E value : values) {
            if (spelling.apply(value).equalsIgnoreCase(argument.text())) {
                return value;
            }
        }
        throw in.refuse(argument.start(), argument.text(), what).as(fault.apply(argument.text()));
    }

    private Expression range(Token token, Context context) {
        rules.range(token.start(), context);
        Argument lowArgument = in.argument(',', lower());
        Bound low = bound(lowArgument, context);
        Argument highArgument = in.argument(']', upper());
        Bound high = bound(highArgument, context);
        if (low instanceof Bound.Max) {
            throw in.refuse(lowArgument.start(), "MAX", lower());
        }
        if (high instanceof Bound.Min) {
            throw in.refuse(highArgument.start(), "MIN", upper());
        }
        return counted(new Expression.Range(low, high));
    }

    private static String lower() {
        return Texts.now().say("query.the-lower-bound-of-the-range");
    }

    private static String upper() {
        return Texts.now().say("query.the-upper-bound-of-the-range");
    }

    private Bound bound(Argument argument, Context context) {
        if (!argument.quoted() && argument.text().equals("MIN")) {
            return new Bound.Min();
        }
        if (!argument.quoted() && argument.text().equals("MAX")) {
            return new Bound.Max();
        }
        rules.value(argument.text(), argument.start(), context);
        return new Bound.At(argument.text());
    }

    private Expression distance(Token token, Context context) {
        rules.distance(token.start(), context);
        double latitude = degrees(
                in.argument(',', Texts.now().say("query.a-latitude")),
                90,
                Texts.now().say("query.a-latitude-between-90-and-90"));
        double longitude = degrees(
                in.argument(',', Texts.now().say("query.a-longitude")),
                180,
                Texts.now().say("query.a-longitude-between-180-and-180"));
        String what = Texts.now().say("query.a-radius-from-1mi-to-500mi");
        Argument argument = in.argument(']', what);
        Matcher radius = RADIUS.matcher(argument.text());
        if (radius.matches()) {
            RadiusUnit unit =
                    radius.group(2).toLowerCase(Locale.ROOT).equals("mi") ? RadiusUnit.MILES : RadiusUnit.KILOMETRES;
            double length = Double.parseDouble(radius.group(1));
            if (length >= unit.least() && length <= unit.greatest()) {
                return counted(new Expression.Distance(latitude, longitude, length, unit));
            }
        }
        throw in.refuse(argument.start(), argument.text(), what);
    }

    private double degrees(Argument argument, int greatest, String what) {
        Optional<Double> degrees = DEGREES.matcher(argument.text()).matches()
                ? Optional.of(Double.valueOf(argument.text()))
                : Optional.empty();
        return degrees.filter(d -> Math.abs(d) <= greatest)
                .orElseThrow(() -> in.refuse(argument.start(), argument.text(), what));
    }

    private interface Part {
        Expression read();
    }

    private Expression within(Token token, Part part) {
        if (++depth > EssieLimits.MAX_DEPTH) {
            throw EssieLimits.tooDeep(in.text(), token.start());
        }
        Expression inner = part.read();
        depth--;
        return inner;
    }

    private Expression counted(Expression node) {
        if (++nodes > EssieLimits.MAX_NODES) {
            throw EssieLimits.tooMany(in.text(), in.peek().start());
        }
        return node;
    }
}
