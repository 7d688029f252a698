package org.eligo.study;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that belongs to a study and lies at the registry.
 *
 * @param date of the document
 * @param size in bytes
 */
public record Document(Optional<String> label, Optional<String> date, Optional<String> filename, OptionalLong size) {}
