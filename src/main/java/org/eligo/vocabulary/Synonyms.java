package org.eligo.vocabulary;

import java.util.List;

/**
 * Other names of the same thing. Immutable; safe for any number of threads.
 *
 * <p>The synonyms that Eligo learns arrive with a later issue; until then {@link #NONE} is what runs, and EXPANSION[Concept] finds
 * what EXPANSION[Term] finds.
 */
@FunctionalInterface
public interface Synonyms {

    /** No synonyms are known. */
    Synonyms NONE = words -> List.of();

    /** Other names of what the words name; without the words themselves; empty where none is known. */
    List<Words> of(Words words);
}
