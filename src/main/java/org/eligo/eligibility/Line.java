package org.eligo.eligibility;

import java.util.Optional;

/**
 * A line, or the rest of one after a heading, without the blanks around it.
 *
 * @param indent the column its first character stands at; 0 for the rest of a heading's line
 * @param marker the bullet, number or letter it opens with
 */
record Line(int start, int end, int indent, Optional<MarkerReader.Found> marker) {

    static Line of(String source, int start, int end, int indent) {
        return new Line(start, end, indent, start < end ? MarkerReader.read(source, start, end) : Optional.empty());
    }

    boolean isBlank() {
        return start == end;
    }
}
