package org.eligo.search;

import java.util.Optional;

/**
 * A name that studies share. Spellings that differ in case, accents and punctuation are one name, written as most studies write it.
 *
 * @param studies that have it, in whichever spelling
 * @param place of places
 */
public record CountedName(String name, long studies, Optional<NamedPlace> place) {}
