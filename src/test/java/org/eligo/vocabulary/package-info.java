@NullMarked
package org.eligo.vocabulary;

import org.jspecify.annotations.NullMarked;
