/**
 * Pages for looking around: trials by place, and conditions, treatments, sponsors, investigators and facilities from A to Z; conditions by kind; and the list of all
 * pages for search engines.
 *
 * <p>Start with {@link org.eligo.portal.browse.BrowseRoutes}, which names the addresses. Not here: how names are counted and told apart
 * ({@code finder}), and the cards ({@link org.eligo.portal.find.ResultCard}).
 *
 * <p>Rooms it may use: portal.address, portal.find, portal.form, portal.map, portal.words, language, finder, search, study, vocabulary.
 * Libraries: javalin, jakarta.
 */
@NullMarked
package org.eligo.portal.browse;

import org.jspecify.annotations.NullMarked;
