package org.eligo.study;

/** How many of those involved do not know who gets which treatment. */
public enum Masking {
    NONE,
    SINGLE,
    DOUBLE,
    TRIPLE,
    QUADRUPLE
}
