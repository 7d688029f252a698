package org.eligo.study;

import java.util.Optional;

/**
 * A number or code under which somebody else knows the study.
 *
 * @param type the registry's name of its kind
 * @param domain who gave it
 */
public record Identifier(String id, Optional<String> type, Optional<String> domain, Optional<String> link) {}
