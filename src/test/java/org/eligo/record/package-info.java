@NullMarked
package org.eligo.record;

import org.jspecify.annotations.NullMarked;
