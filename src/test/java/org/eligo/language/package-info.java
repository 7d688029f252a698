@NullMarked
package org.eligo.language;

import org.jspecify.annotations.NullMarked;
