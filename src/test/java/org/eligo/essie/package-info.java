@NullMarked
package org.eligo.essie;

import org.jspecify.annotations.NullMarked;
