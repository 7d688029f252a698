package org.eligo.study;

import java.util.Optional;

/** An address that a record names; not checked. */
public record WebLink(Optional<String> label, String url) {}
