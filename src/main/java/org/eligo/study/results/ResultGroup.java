package org.eligo.study.results;

import java.util.Optional;

/**
 * Participants who are counted together: a column of a table.
 *
 * @param id the record's own; empty text where it gives none
 * @param description in markdown
 */
public record ResultGroup(String id, Optional<String> title, Optional<String> description) {}
