package org.eligo.essie;

import java.util.Optional;
import org.eligo.language.Texts;

/**
 * A query that cannot be read. Its message is one sentence for the person who wrote the query, in the language that was spoken:
 * where (counted from 1, as people do), what was found, what would be right. It carries no stack trace: it says something about the text, not about the program.
 */
public final class EssieException extends RuntimeException {

    private final String text;
    private final int position;
    private final String found;
    private final String expected;
    private final transient Optional<EssieFault> fault;

    EssieException(String text, int position, String found, String expected, String message) {
        this(text, position, found, expected, message, Optional.empty());
    }

    private EssieException(
            String text, int position, String found, String expected, String message, Optional<EssieFault> fault) {
        super(message, null, false, false);
        this.fault = fault;
        this.text = text;
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /** In the usual form. An empty {@code found} is the end of the query. */
    static EssieException of(String text, int position, String found, String expected) {
        String message =
                Texts.now().say("query.at-position-found-where-was-expected", position + 1, shown(found), expected);
        return new EssieException(text, position, found, expected, message);
    }

    /** The same with an advice: what was perhaps meant, in words. */
    static EssieException of(String text, int position, String found, String expected, String meant) {
        String message = Texts.now()
                .say("query.at-position-found-where-was-expected-did", position + 1, shown(found), expected, meant);
        return new EssieException(text, position, found, expected, message);
    }

    private static String shown(String found) {
        return found.isEmpty() ? Texts.now().say("query.the-end-of-the-query") : "\"" + ShownText.brief(found) + "\"";
    }

    /** The same, of that kind. */
    EssieException as(EssieFault kind) {
        return new EssieException(text, position, found, expected, String.valueOf(getMessage()), Optional.of(kind));
    }

    /** Its kind, where it is one of those that have other words. */
    public Optional<EssieFault> fault() {
        return fault;
    }

    /** Where in the text the trouble begins: UTF-16 units from 0 to the length of the text. */
    public int position() {
        return position;
    }

    /** The offending part of the text, or its description; empty at the end of the text. */
    public String found() {
        return found;
    }

    /** What would be right there, in words of the language that was spoken. */
    public String expected() {
        return expected;
    }

    /**
     * Two lines for a fixed-width face: the text around the trouble, at most {@value ShownText#WINDOW} characters of it, and
     * beneath it a caret at the position. Line breaks and control characters of the text are shown as one character each.
     */
    public String caretLines() {
        return ShownText.caretLines(text, position);
    }
}
