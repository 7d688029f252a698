/**
 * What somebody asks: the boxes, the filters, the order and the look of a search, as an address says them.
 *
 * <p>Start with {@link org.eligo.portal.form.SearchForm}, which {@link org.eligo.portal.form.AddressReader} makes of an address and
 * which can write itself as one. Not here: what is made of it for the finder ({@link org.eligo.portal.find.SearchPlan}).
 *
 * <p>Rooms it may use: portal.address, portal.place, portal.words, language, finder, search, assessment, essie, schema, study. Libraries: none.
 */
@NullMarked
package org.eligo.portal.form;

import org.jspecify.annotations.NullMarked;
