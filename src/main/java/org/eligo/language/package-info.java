/**
 * In which language people are spoken to, and sentences of other rooms in it.
 *
 * <p>Start with {@link org.eligo.language.InterfaceLanguage}, which a page binds while it is made, and with {@link
 * org.eligo.language.Sentences}; {@link org.eligo.language.EnglishText} marks what a sentence has from a record. Not here: the words of pages, which have keys ({@code portal.words}); and records, which nobody
 * translates.
 *
 * <p>Rooms it may use: none. Libraries: none.
 */
@NullMarked
package org.eligo.language;

import org.jspecify.annotations.NullMarked;
