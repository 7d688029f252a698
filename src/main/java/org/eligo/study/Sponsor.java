package org.eligo.study;

import java.util.Optional;

/** An organisation that pays for or runs a study. */
public record Sponsor(String name, Optional<Coded<FunderType>> type) {}
