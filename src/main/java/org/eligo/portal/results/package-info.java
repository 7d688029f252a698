/**
 * A study's results as tables that people can read: columns are groups of participants, every number as it was written; few
 * numbers also as a picture.
 *
 * <p>Start with {@link org.eligo.portal.results.ResultsPart}. Not here: the values themselves ({@link org.eligo.study.results}).
 *
 * <p>Rooms it may use: portal.words, language, drawing, study. Libraries: none.
 */
@NullMarked
package org.eligo.portal.results;

import org.jspecify.annotations.NullMarked;
