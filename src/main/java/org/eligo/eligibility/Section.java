package org.eligo.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * A part of the criteria that one heading governs.
 *
 * @param kind whether its criteria let people in or keep them out, where the text says so
 * @param heading absent for text that stands before the first heading
 * @param span from the heading, or the first word, to the last word
 * @param blocks in the order of the text; empty where nothing follows the heading
 */
public record Section(Kind kind, Optional<Heading> heading, Span span, List<Block> blocks) {

    /** Copies the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** What a section's criteria are for. */
    public enum Kind {
        /** Whoever takes part meets these. */
        INCLUSION,
        /** Whoever meets one of these does not take part. */
        EXCLUSION,
        /** The text does not say which, or it says both at once; never to be read as exclusion. */
        OTHER
    }
}
