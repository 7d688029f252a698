package org.eligo.study;

import java.util.Optional;

/**
 * Something written about a study.
 *
 * @param type the registry's name
 */
public record Reference(Optional<String> citation, Optional<String> pmid, Optional<String> type, boolean retracted) {}
