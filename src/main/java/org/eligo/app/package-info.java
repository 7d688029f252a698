/**
 * Where everything is plugged together: the one room that knows all others.
 *
 * <p>Start with {@link org.eligo.app.Main}. Which engine stands behind the port, which faces the server has: {@link
 * org.eligo.app.EmbeddedWorkshop}. Not here: anything that could be said in a room below.
 *
 * <p>Rooms it may use: web, cli, bench, api, portal, finder, lucene, search, vocabulary. Libraries: picocli, javalin.
 */
@NullMarked
package org.eligo.app;

import org.jspecify.annotations.NullMarked;
