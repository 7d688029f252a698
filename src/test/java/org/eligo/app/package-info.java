/** The program as a whole: started as people start it. */
@NullMarked
package org.eligo.app;

import org.jspecify.annotations.NullMarked;
