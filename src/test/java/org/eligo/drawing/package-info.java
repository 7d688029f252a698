/** Pictures mean what the record says. */
@NullMarked
package org.eligo.drawing;

import org.jspecify.annotations.NullMarked;
