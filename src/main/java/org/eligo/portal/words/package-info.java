/**
 * What people read: each sentence of the interface by its key, and words for numbers, dates, ages and the registry's values.
 *
 * <p>Start with {@link org.eligo.portal.words.Texts} for sentences, and with {@link org.eligo.portal.words.Words} for values. Not here:
 * what other rooms say by rules of their own, and the text of records, which {@link org.eligo.portal.show.RecordText} makes safe.
 *
 * <p>Rooms it may use: language, assessment, schema, study. Libraries: none.
 */
@NullMarked
package org.eligo.portal.words;

import org.jspecify.annotations.NullMarked;
