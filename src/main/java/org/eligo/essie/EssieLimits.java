package org.eligo.essie;

import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Sentences;

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
                Sentences.say("{0} characters", count(text.length())),
                Sentences.say("at most {0}", count(MAX_LENGTH)),
                Sentences.say(
                        "The query has {0} characters, and the most that can be read is {1} (limit MAX_LENGTH): shorten it, or split it into several queries.",
                        count(text.length()), count(MAX_LENGTH)));
    }

    static EssieException tooDeep(String text, int position) {
        return new EssieException(
                text,
                position,
                Sentences.say("more than {0} parentheses and operators around each other", MAX_DEPTH),
                Sentences.say("at most {0}", MAX_DEPTH),
                Sentences.say(
                        "At position {0}: more than {1} parentheses and operators stand around each other (limit MAX_DEPTH): nest less deeply.",
                        position, MAX_DEPTH));
    }

    static EssieException tooMany(String text, int position) {
        return new EssieException(
                text,
                position,
                Sentences.say("more than {0} terms and operators", count(MAX_NODES)),
                Sentences.say("at most {0}", count(MAX_NODES)),
                Sentences.say(
                        "At position {0}: the query has more than {1} terms and operators (limit MAX_NODES): split it into several queries.",
                        position, count(MAX_NODES)));
    }

    private static String count(int number) {
        return InterfaceLanguage.now().grouped(number);
    }
}
