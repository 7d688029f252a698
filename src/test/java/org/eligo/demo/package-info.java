/** The fictional studies hold what they promise. */
@NullMarked
package org.eligo.demo;

import org.jspecify.annotations.NullMarked;
