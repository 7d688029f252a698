package org.eligo.eligibility;

/**
 * A run of words: how it reads, and where it stands in the source.
 *
 * @param text as a reader sees it: markdown escapes undone ({@code \>} is {@code >}), line breaks and runs of blanks one space
 * @param span where it stands; empty where a list marker has no words after it
 */
public record Passage(String text, Span span) {

    /** The words at a place of a source. */
    static Passage of(String source, int start, int end) {
        return new Passage(Blanks.readable(source, start, end), new Span(start, end));
    }
}
