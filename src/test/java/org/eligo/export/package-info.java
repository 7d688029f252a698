@NullMarked
package org.eligo.export;

import org.jspecify.annotations.NullMarked;
