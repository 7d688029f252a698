/**
 * The port: what every search engine promises, and what an expression means.
 *
 * <p>Start with {@link org.eligo.search.SearchEngine}; the meaning of every kind of query stands on {@link
 * org.eligo.search.Query}. {@link org.eligo.search.Resolver} turns an Essie expression into a query. No engine's type is named
 * here; the promise is executable as {@code SearchEngineContract} in the tests.
 *
 * <p>Rooms it may use: essie, language, vocabulary, record, schema, study. Libraries: none.
 */
@NullMarked
package org.eligo.search;

import org.jspecify.annotations.NullMarked;
