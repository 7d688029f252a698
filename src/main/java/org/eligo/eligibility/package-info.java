/**
 * Who may take part: the criteria text of a study as sections and nested lists, every piece with its place in the source.
 *
 * <p>Start with {@link org.eligo.eligibility.CriteriaText} and what it returns, {@link org.eligo.eligibility.Criteria}. Nothing of
 * the text is ever dropped, and what is not understood stays a plain sentence. Not here: how criteria look on a page, and the
 * structured age and sex limits of the record.
 *
 * <p>Rooms it may use: none. Libraries: none.
 */
@NullMarked
package org.eligo.eligibility;

import org.jspecify.annotations.NullMarked;
