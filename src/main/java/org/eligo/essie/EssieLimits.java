package org.eligo.essie;

import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;

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
                Texts.now().say("query.characters", count(text.length())),
                Texts.now().say("query.at-most", count(MAX_LENGTH)),
                Texts.now().say("query.the-query-has-characters-and-the", count(text.length()), count(MAX_LENGTH)));
    }

    static EssieException tooDeep(String text, int position) {
        return new EssieException(
                text,
                position,
                Texts.now().say("query.more-than-parentheses-and-operators-around", MAX_DEPTH),
                Texts.now().say("query.at-most", MAX_DEPTH),
                Texts.now().say("query.at-position-more-than-parentheses-and", position + 1, MAX_DEPTH));
    }

    static EssieException tooMany(String text, int position) {
        return new EssieException(
                text,
                position,
                Texts.now().say("query.more-than-terms-and-operators", count(MAX_NODES)),
                Texts.now().say("query.at-most", count(MAX_NODES)),
                Texts.now().say("query.at-position-the-query-has-more", position + 1, count(MAX_NODES)));
    }

    private static String count(int number) {
        return InterfaceLanguage.now().grouped(number);
    }
}
