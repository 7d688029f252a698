package org.eligo.eligibility;

import java.util.List;

/**
 * A study's criteria: the text as it came, and how it is laid out.
 *
 * <p>The headings, markers and words of all sections stand in the order of the source, do not overlap, and leave nothing of it
 * uncovered but blanks.
 *
 * @param source the criteria text of the record, unchanged
 * @param sections in the order of the text; one section of kind OTHER where no heading was found, none where the text is blank
 */
public record Criteria(String source, List<Section> sections) {

    /** Copies the sections. */
    public Criteria {
        sections = List.copyOf(sections);
    }
}
