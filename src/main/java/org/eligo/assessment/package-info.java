/**
 * What can be said of a record as a whole, on a given day: how sure one can be that the study takes participants, and what in the
 * record readers should know.
 *
 * <p>Start with {@link org.eligo.assessment.OpenAssessment}: a level of the closed set {@link org.eligo.assessment.Openness}, one
 * sentence, and its reasons. The rules are the table {@link org.eligo.assessment.OpennessRules}, in terms that a search can ask too;
 * they are explained in {@code docs/status.md}. {@link
 * org.eligo.assessment.IntegrityNotes} are explained in {@code docs/integrity.md}. Not here: the search for studies of a level, and pages.
 *
 * <p>Rooms it may use: language, schema, study. Libraries: none.
 */
@NullMarked
package org.eligo.assessment;

import org.jspecify.annotations.NullMarked;
