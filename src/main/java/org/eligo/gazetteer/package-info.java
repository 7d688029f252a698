/**
 * Where places are: from what people type to cities, postal codes, regions and countries with their points.
 *
 * <p>Start with {@link org.eligo.gazetteer.Gazetteer}; {@link org.eligo.gazetteer.Place} is what it gives; {@link
 * org.eligo.gazetteer.SiteCities} says where a site stands whose record gives no point. The packaged data come from
 * GeoNames (CC BY 4.0; see docs/licences.md); {@code GazetteerMaker} in the tests makes the file. Not here: which studies are near a
 * place, and where the registry's sites are kept.
 *
 * <p>Rooms it may use: study. Libraries: none (java.* only).
 */
@NullMarked
package org.eligo.gazetteer;

import org.jspecify.annotations.NullMarked;
