package org.eligo.eligibility;

/**
 * A place in a text: half open, from {@code start} up to but not including {@code end}, in UTF-16 units.
 */
public record Span(int start, int end) {

    /** Refuses a negative start and an end before the start. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span runs forward from 0 or more; found " + start + " to " + end + ".");
        }
    }

    /** Whether it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** What it covers in its source, exactly as written. */
    public String in(String source) {
        return source.substring(start, end);
    }
}
