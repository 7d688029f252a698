@NullMarked
package org.eligo.schema;

import org.jspecify.annotations.NullMarked;
