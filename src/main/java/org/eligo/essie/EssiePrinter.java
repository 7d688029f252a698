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
            case Expression.AllOf all -> join(all.parts(), " AND ", true);
            case Expression.AnyOf any -> join(any.parts(), " OR ", false);
            case Expression.Not not -> prefix("NOT ", not.operand());
            case Expression.InArea in -> prefix("AREA[" + in.area() + (in.size() ? ":size]" : "]"), in.operand());
            case Expression.In in -> prefix("SEARCH[" + in.nesting().spelling() + "]", in.operand());
            case Expression.Covered covered ->
                prefix("COVERAGE[" + covered.coverage().spelling() + "]", covered.operand());
            case Expression.Expanded expanded ->
                prefix("EXPANSION[" + expanded.expansion().spelling() + "]", expanded.operand());
            case Expression.Tilted tilted -> prefix("TILT[" + tilted.area() + "]", tilted.operand());
            case Expression.Term term -> words(term.text());
            case Expression.Phrase phrase -> quoted(phrase.text());
            case Expression.Range range -> {
                out.append("RANGE[");
                bound(range.low());
                out.append(", ");
                bound(range.high());
                out.append(']');
            }
            case Expression.Distance distance ->
                out.append("DISTANCE[")
                        .append(plain(distance.latitude()))
                        .append(',')
                        .append(plain(distance.longitude()))
                        .append(',')
                        .append(plain(distance.radius()))
                        .append(distance.unit().spelling())
                        .append(']');
            case Expression.Missing missing -> out.append("MISSING");
            case Expression.All all -> out.append("ALL");
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
            case Bound.Min min -> out.append("MIN");
            case Bound.Max max -> out.append("MAX");
            case Bound.At at -> {
                String text = at.text();
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
