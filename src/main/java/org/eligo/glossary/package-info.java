/**
 * Words of clinical trials in plain words: terms, abbreviations, laboratory values and units, all explained by Eligo; where they stand
 * in a text; and how hard a text is to read.
 *
 * <p>Start with {@link org.eligo.glossary.Glossary}; the terms are the resource {@code terms.txt}, and what
 * they mean stands with the words of each language, under {@code word.SLUG}. How a text's difficulty is told
 * stands at {@link org.eligo.glossary.ReadingLevel}. Not here: how an explanation looks on a page.
 *
 * <p>Rooms it may use: language. Libraries: none.
 */
@NullMarked
package org.eligo.glossary;

import org.jspecify.annotations.NullMarked;
