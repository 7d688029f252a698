/**
 * Measuring and troubling Eligo over HTTP, as the machines of others do.
 *
 * <p>Start with {@link org.eligo.bench.http.HttpLoad}, which asks as fast as it is answered, and {@link
 * org.eligo.bench.http.HttpFuzz}, which asks what nobody should; both speak through {@link org.eligo.bench.http.Wire}. What there is to
 * ask is handed in as an {@link org.eligo.bench.http.HttpSurface}, by the room that knows all faces. Not here: the server.
 *
 * <p>Rooms it may use: search, essie. Libraries: none.
 */
@NullMarked
package org.eligo.bench.http;

import org.jspecify.annotations.NullMarked;
