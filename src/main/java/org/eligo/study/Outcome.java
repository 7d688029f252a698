package org.eligo.study;

import java.util.Optional;

/**
 * Something that is measured.
 *
 * @param description in markdown
 */
public record Outcome(Optional<String> measure, Optional<String> description, Optional<String> timeFrame) {}
