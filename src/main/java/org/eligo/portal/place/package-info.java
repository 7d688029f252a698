/**
 * Where: a study's sites by country, by distance and on a map; and where somebody wants a study to be.
 *
 * <p>Start with {@link org.eligo.portal.place.Wayfinder}, which understands what was typed, and with {@link
 * org.eligo.portal.map.SiteMap}. Not here: which places there are ({@code gazetteer}), and how studies near one are found.
 *
 * <p>Rooms it may use: portal.words, finder, gazetteer, language, search, study. Libraries: none.
 */
@NullMarked
package org.eligo.portal.place;

import org.jspecify.annotations.NullMarked;
