/**
 * The registry's own tables as data: 531 fields (419 of them leaves), 19 search areas with their weights, 41 enumerations.
 *
 * <p>Start with {@link org.eligo.schema.Schema}. Whatever needs to know a field (the indexer, the query language, projection,
 * facets) asks here; nobody writes a field's name, type or path a second time. Not here: the values of any study.
 *
 * <p>Rooms it may use: none. Libraries: jackson (to read the tables, once).
 */
@NullMarked
package org.eligo.schema;

import org.jspecify.annotations.NullMarked;
