@NullMarked
package org.eligo.essie.fuzz;

import org.jspecify.annotations.NullMarked;
