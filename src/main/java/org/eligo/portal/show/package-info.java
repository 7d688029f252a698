/**
 * One study, shown: its page, its sheet for print, several side by side, and the same for search engines.
 *
 * <p>Start with {@link org.eligo.portal.show.StudyPage}. Text of a record goes onto a page through the templates' escaping or {@link
 * org.eligo.portal.show.RecordText}, and its links through {@link org.eligo.portal.show.SafeLink}. Not here: a study in a list ({@link
 * org.eligo.portal.find.ResultCard}), the tables of its results ({@link org.eligo.portal.results}), and how criteria are cut into lists.
 *
 * <p>Rooms it may use: portal.address, portal.form, portal.map, portal.place, portal.results, portal.words, language, finder, drawing, eligibility,
 * assessment, glossary, record, study. Libraries: jte, jackson, commonmark, owasp.
 */
@NullMarked
package org.eligo.portal.show;

import org.jspecify.annotations.NullMarked;
