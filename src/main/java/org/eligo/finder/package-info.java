/**
 * The read side: one typed request, from names and words to studies found and shown.
 *
 * <p>Start with {@link org.eligo.finder.Finder}; what can be asked is {@link org.eligo.finder.StudySearch}. Pages, the interface for
 * programs and the command line only map names to it. Not here: how an engine answers, and how an answer looks.
 *
 * <p>Rooms it may use: statistics, search, assessment, essie, language, vocabulary, record, schema, study. Libraries: none.
 */
@NullMarked
package org.eligo.finder;

import org.jspecify.annotations.NullMarked;
