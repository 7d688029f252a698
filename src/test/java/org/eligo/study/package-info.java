@NullMarked
package org.eligo.study;

import org.jspecify.annotations.NullMarked;
