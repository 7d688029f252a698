/**
 * What people read in place of the registry's values: words for statuses, numbers, dates and ages.
 *
 * <p>Start with {@link org.eligo.portal.words.Words}. Not here: the sentences of the interface, which {@link org.eligo.language.Texts}
 * has by key, and the text of records, which {@link org.eligo.portal.show.RecordText} makes safe.
 *
 * <p>Rooms it may use: language, assessment, schema, study. Libraries: none.
 */
@NullMarked
package org.eligo.portal.words;

import org.jspecify.annotations.NullMarked;
