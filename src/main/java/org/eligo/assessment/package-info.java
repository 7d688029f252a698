/**
 * What can be said of a record as a whole: how sure one can be that the study takes participants, on a given day.
 *
 * <p>Start with {@link org.eligo.assessment.OpenAssessment}: a level of the closed set {@link org.eligo.assessment.Openness}, one
 * sentence, and its reasons. The rules are the table {@link org.eligo.assessment.OpennessRules}, in terms that a search can ask too;
 * they are explained in {@code docs/status.md}. Not here: the search for studies of a level, and pages.
 *
 * <p>Rooms it may use: study. Libraries: none.
 */
@NullMarked
package org.eligo.assessment;

import org.jspecify.annotations.NullMarked;
