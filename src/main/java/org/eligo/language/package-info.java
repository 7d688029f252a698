/**
 * In which language people are spoken to, and all that they are told in it.
 *
 * <p>Start with {@link org.eligo.language.InterfaceLanguage}, which a page binds while it is made, and with {@link
 * org.eligo.language.Texts}: one file of words for each language, for pages, rules and the glossary. {@link
 * org.eligo.language.EnglishText} marks what a sentence has from a record. Not here: words for the registry's
 * values and for numbers ({@code portal.words}); and records, which nobody translates.
 *
 * <p>Rooms it may use: none. Libraries: none.
 */
@NullMarked
package org.eligo.language;

import org.jspecify.annotations.NullMarked;
