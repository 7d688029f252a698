/** What all tests share. */
@NullMarked
package org.eligo;

import org.jspecify.annotations.NullMarked;
