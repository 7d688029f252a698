/**
 * Where: a study's sites by country and by distance; and where somebody wants a study to be.
 *
 * <p>Start with {@link org.eligo.portal.place.Wayfinder}, which understands what was typed, and with {@link
 * org.eligo.portal.place.SitesNear}. Not here: which places there are ({@code gazetteer}), how studies near one are found, and how sites
 * are drawn ({@code portal.map}).
 *
 * <p>Rooms it may use: portal.words, finder, gazetteer, language, search, study. Libraries: none.
 */
@NullMarked
package org.eligo.portal.place;

import org.jspecify.annotations.NullMarked;
