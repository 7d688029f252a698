/**
 * The HTTP server under all faces: what it takes, how much at once, and what it says where no face is ever asked.
 *
 * <p>Start with {@link org.eligo.web.HttpServer}. Its limits are {@link org.eligo.web.ServerLimits}; what happens at them stands in
 * {@code docs/decisions/0005-overload.md}. Not here: addresses, pages and formats. A face brings its addresses, and {@link
 * org.eligo.web.ErrorForm} says how an error looks at each.
 *
 * <p>Rooms it may use: language. Libraries: javalin, jakarta, jetty.
 */
@NullMarked
package org.eligo.web;

import org.jspecify.annotations.NullMarked;
