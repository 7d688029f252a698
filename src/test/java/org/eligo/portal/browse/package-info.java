/** Holds the lists of names against the states of a store. */
@NullMarked
package org.eligo.portal.browse;

import org.jspecify.annotations.NullMarked;
