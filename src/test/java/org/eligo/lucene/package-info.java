/** The engine in this process keeps the port's promise. */
@NullMarked
package org.eligo.lucene;

import org.jspecify.annotations.NullMarked;
