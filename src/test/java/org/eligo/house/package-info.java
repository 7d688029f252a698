/**
 * What holds the house together: rooms and their signs, links and words in the documents, the launcher.
 *
 * <p>Start with {@link org.eligo.house.RoomsTest}. Nothing here tests what a room does; that stands beside the room.
 */
@NullMarked
package org.eligo.house;

import org.jspecify.annotations.NullMarked;
