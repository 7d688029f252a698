@NullMarked
package org.eligo.search;

import org.jspecify.annotations.NullMarked;
