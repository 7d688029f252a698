/**
 * Words of clinical trials in plain words: terms, abbreviations, laboratory values and units, all explained by Eligo; where they stand
 * in a text; and how hard a text is to read.
 *
 * <p>Start with {@link org.eligo.glossary.Glossary}; the entries are the resource {@code terms.txt}, and what
 * they mean in Spanish {@code es.txt}. How a text's difficulty is told
 * stands at {@link org.eligo.glossary.ReadingLevel}. Not here: how an explanation looks on a page.
 *
 * <p>Rooms it may use: language. Libraries: none.
 */
@NullMarked
package org.eligo.glossary;

import org.jspecify.annotations.NullMarked;
