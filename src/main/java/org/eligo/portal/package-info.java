/**
 * Pages for people: home, results, a study, trials by location; made on the server, complete without script.
 *
 * <p>Start with {@link org.eligo.portal.Portal}, which names every address. A page is a record ({@link
 * org.eligo.portal.StudyPage}, {@link org.eligo.portal.ResultsPage}, …) that a template in {@code src/main/jte} writes. The words
 * that people read for the registry's values are in {@link org.eligo.portal.Words} and its neighbours; all text of records passes
 * through the templates' escaping or {@link org.eligo.portal.RecordText}. Not here: how studies are found, and how criteria are cut
 * into lists.
 *
 * <p>Rooms it may use: finder, drawing, export, eligibility, assessment, gazetteer, glossary, search, essie, record, schema, study.
 * Libraries: javalin, jakarta, jte, jackson, commonmark, owasp.
 */
@NullMarked
package org.eligo.portal;

import org.jspecify.annotations.NullMarked;
