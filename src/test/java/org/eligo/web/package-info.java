/** Tests of the server under all faces. */
@NullMarked
package org.eligo.web;

import org.jspecify.annotations.NullMarked;
