/**
 * Sites on a map: as a list, and as a drawing that needs no script.
 *
 * <p>Start with {@link org.eligo.portal.map.SiteMap}, what is on the map; {@link org.eligo.portal.map.MapDrawing} is how it is drawn.
 * The ground is {@link org.eligo.portal.map.MapGround}. Not here: which sites there are, and the script that makes a map move.
 *
 * <p>Rooms it may use: portal.place, portal.words, gazetteer, language, study. Libraries: jackson, jts.
 */
@NullMarked
package org.eligo.portal.map;

import org.jspecify.annotations.NullMarked;
