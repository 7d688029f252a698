package org.eligo.study;

import java.util.Optional;

/**
 * Somebody who answers for a study.
 *
 * @param role the registry's name of it
 */
public record Official(Optional<String> name, Optional<String> affiliation, Optional<String> role) {}
