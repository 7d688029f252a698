@NullMarked
package org.eligo.assessment;

import org.jspecify.annotations.NullMarked;
