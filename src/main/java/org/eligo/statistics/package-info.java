/**
 * What a whole store holds, counted: the values of every field, the lengths of every list, the sizes of the records.
 *
 * <p>Start with {@link org.eligo.statistics.Statistics}, which counts a store once for each of its states and remembers the result;
 * {@link org.eligo.statistics.StudyCounter} is the counting itself, and knows no store. Memory is bounded, whatever the store holds: what
 * does not fit is sorted on disk. Not here: counts over the matches of a query (the port's facets), and how the figures are written in an
 * interface.
 *
 * <p>Rooms it may use: search, record, schema, study. Libraries: jackson (for the file that the figures are kept in).
 */
@NullMarked
package org.eligo.statistics;

import org.jspecify.annotations.NullMarked;
