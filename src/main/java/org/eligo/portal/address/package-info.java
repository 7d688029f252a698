/**
 * Addresses of the portal: how their parts are read and written, and under which address people reach the server.
 *
 * <p>Start with {@link org.eligo.portal.address.QueryPart} for what comes in, and with {@link org.eligo.portal.address.Addresses} for
 * what goes out. Not here: which addresses there are ({@link org.eligo.portal.Portal}), and what that of a search asks ({@link
 * org.eligo.portal.form}).
 *
 * <p>Rooms it may use: language, study. Libraries: javalin.
 */
@NullMarked
package org.eligo.portal.address;

import org.jspecify.annotations.NullMarked;
