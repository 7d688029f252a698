package org.eligo.study;

import java.util.Optional;

/**
 * Whether the participants' data will be given to others. Texts in markdown.
 *
 * @param plan the registry's name
 */
public record DataSharing(
        Optional<String> plan,
        Optional<String> description,
        Optional<String> timeFrame,
        Optional<String> access,
        Optional<String> url) {}
