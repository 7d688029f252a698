package org.eligo.finder;

import org.eligo.essie.EssieException;
import org.eligo.essie.Scope;
import org.eligo.search.Query;

/** Reads an expression of the query language into what engines answer. */
@FunctionalInterface
interface Language {

    /** @throws EssieException where the text is not an expression */
    Query read(String text, Scope unscopedWords);
}
