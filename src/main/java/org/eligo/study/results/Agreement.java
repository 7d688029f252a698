package org.eligo.study.results;

import java.util.Optional;

/**
 * Whether the investigators may publish freely.
 *
 * @param employees all of them are employed by the sponsor
 * @param restrictive there is an agreement that restricts them
 * @param restriction the registry's name of its kind
 * @param details in markdown
 */
public record Agreement(
        Optional<Boolean> employees,
        Optional<Boolean> restrictive,
        Optional<String> restriction,
        Optional<String> details) {}
