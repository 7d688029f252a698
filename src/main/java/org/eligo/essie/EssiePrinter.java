package org.eligo.essie;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes expressions as text, with as few parentheses as the meaning allows. Reading the text gives an equal tree, provided that
 * the tree is within the limits and its names and values are the schema's. Stateless.
 */
public final class EssiePrinter {

    private final StringBuilder out = new StringBuilder();

    private EssiePrinter() {}

    /** The text of that expression. */
    public static String print(Expression expression) {
        EssiePrinter printer = new EssiePrinter();
        printer.write(expression);
        return printer.out.toString();
    }

    private void write(Expression expression) {
        switch (expression) {
            case Expression.AllOf(List<Expression> parts) -> join(parts, " AND ", true);
            case Expression.AnyOf(List<Expression> parts) -> join(parts, " OR ", false);
            case Expression.Not(Expression operand) -> prefix("NOT ", operand);
            case Expression.InArea(String area, boolean size, Expression operand) ->
                prefix("AREA[" + area + (size ? ":size]" : "]"), operand);
            case Expression.In(Nesting nesting, Expression operand) -> prefix("SEARCH[" + nesting.spelling() + "]", operand);
            case Expression.Covered(Coverage coverage, Expression operand) ->
                prefix("COVERAGE[" + coverage.spelling() + "]", operand);
            case Expression.Expanded(Expansion expansion, Expression operand) ->
                prefix("EXPANSION[" + expansion.spelling() + "]", operand);
            case Expression.Tilted(String area, Expression operand) -> prefix("TILT[" + area + "]", operand);
            case Expression.Term(String text) -> words(text);
            case Expression.Phrase(String text) -> quoted(text);
            case Expression.Range(Bound low, Bound high) -> {
                out.append("RANGE[");
                bound(low);
                out.append(", ");
                bound(high);
                out.append(']');
            }
            case Expression.Distance(double latitude, double longitude, double radius, RadiusUnit unit) ->
                out.append("DISTANCE[")
                        .append(plain(latitude))
                        .append(',')
                        .append(plain(longitude))
                        .append(',')
                        .append(plain(radius))
                        .append(unit.spelling())
                        .append(']');
            case Expression.Missing() -> out.append("MISSING");
            case Expression.All() -> out.append("ALL");
        }
    }

    private void join(List<Expression> parts, String joint, boolean tight) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(joint);
            }
            Expression part = parts.get(i);
            if (tight && part instanceof Expression.AnyOf) {
                parenthesised(part);
            } else {
                write(part);
            }
        }
    }

    private void prefix(String operator, Expression operand) {
        out.append(operator);
        if (operand instanceof Expression.AllOf || operand instanceof Expression.AnyOf) {
            parenthesised(operand);
        } else {
            write(operand);
        }
    }

    private void parenthesised(Expression expression) {
        out.append('(');
        write(expression);
        out.append(')');
    }

    private void words(String text) {
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (EssieScanner.isKeyword(text.substring(from, to))) {
                out.append('\\');
            }
            for (int i = from; i < to; i++) {
                if (EssieScanner.isSpecial(text.charAt(i))) {
                    out.append('\\');
                }
                out.append(text.charAt(i));
            }
            if (space >= 0) {
                out.append(' ');
            }
            from = to + 1;
        }
    }

    private void bound(Bound bound) {
        switch (bound) {
            case Bound.Min() -> out.append("MIN");
            case Bound.Max() -> out.append("MAX");
            case Bound.At(String text) -> {
                if (isPlain(text) && !text.equals("MIN") && !text.equals("MAX")) {
                    out.append(text);
                } else {
                    quoted(text);
                }
            }
        }
    }

    /** Reads back as itself between brackets without quotation marks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!word && " ./:+-".indexOf(c) < 0) {
                return false;
            }
        }
        return Blanks.single(text).equals(text);
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }

    private static String plain(double number) {
        String plain = new BigDecimal(Double.toString(number)).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
