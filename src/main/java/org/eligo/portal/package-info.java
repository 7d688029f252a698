/**
 * Pages for people: home, results, a study, trials by location; made on the server, complete without script.
 *
 * <p>Start with {@link org.eligo.portal.Portal}, which names every address. A page is a record ({@link
 * org.eligo.portal.show.StudyPage}, {@link org.eligo.portal.find.ResultsPage}, …) that a template in {@code src/main/jte} writes, by
 * {@link org.eligo.portal.Pages}. Here is what all pages share: the frame, style and script, what is said when something goes wrong.
 * Not here: what stands on a page, which is made in the rooms inside this one, each with a sign of its own; and how studies are found.
 *
 * <p>Rooms it may use: language, finder, drawing, eligibility, assessment, glossary, search, record, schema, study. Libraries: javalin, jakarta, jte.
 */
@NullMarked
package org.eligo.portal;

import org.jspecify.annotations.NullMarked;
