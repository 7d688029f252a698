package org.eligo.study.results;

import java.util.Optional;

/** Whom to ask about the results. */
public record ResultsContact(
        Optional<String> title,
        Optional<String> organisation,
        Optional<String> phone,
        Optional<String> extension,
        Optional<String> email) {}
