/** Holds the pages against the seed page's order and wording, against hostile text, and against what people do with addresses. */
@NullMarked
package org.eligo.portal;

import org.jspecify.annotations.NullMarked;
