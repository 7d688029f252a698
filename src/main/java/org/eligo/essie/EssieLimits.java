package org.eligo.essie;

import java.util.Locale;

/** How large a query can be. Within these a query is read in a few milliseconds at most, in constant stack. */
public final class EssieLimits {

    /** Characters (UTF-16 units) of a query. */
    public static final int MAX_LENGTH = 20_000;

    /** Parentheses and operators that stand around each other. */
    public static final int MAX_DEPTH = 100;

    /** Terms, phrases, operators and joins of a query together. */
    public static final int MAX_NODES = 4_000;

    private EssieLimits() {}

    static EssieException tooLong(String text) {
        return new EssieException(
                text,
                MAX_LENGTH,
                count(text.length()) + " characters",
                "at most " + count(MAX_LENGTH),
                "The query has " + count(text.length()) + " characters, and the most that can be read is "
                        + count(MAX_LENGTH) + " (limit MAX_LENGTH): shorten it, or split it into several queries.");
    }

    static EssieException tooDeep(String text, int position) {
        return new EssieException(
                text,
                position,
                "more than " + MAX_DEPTH + " parentheses and operators around each other",
                "at most " + MAX_DEPTH,
                "At position " + position + ": more than " + MAX_DEPTH
                        + " parentheses and operators stand around each other (limit MAX_DEPTH): nest less deeply.");
    }

    static EssieException tooMany(String text, int position) {
        return new EssieException(
                text,
                position,
                "more than " + count(MAX_NODES) + " terms and operators",
                "at most " + count(MAX_NODES),
                "At position " + position + ": the query has more than " + count(MAX_NODES)
                        + " terms and operators (limit MAX_NODES): split it into several queries.");
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
