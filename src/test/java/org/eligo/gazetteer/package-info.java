/** Places are found by what people type; and the program that makes the packaged data. */
@NullMarked
package org.eligo.gazetteer;

import org.jspecify.annotations.NullMarked;
