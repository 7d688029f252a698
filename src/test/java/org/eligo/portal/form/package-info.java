/** Holds forms and their words against what people type. */
@NullMarked
package org.eligo.portal.form;

import org.jspecify.annotations.NullMarked;
