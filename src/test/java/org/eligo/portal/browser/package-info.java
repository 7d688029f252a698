/** Looks at the pages with a real browser: accessibility, small screens, no script, no other host. Skipped where there is none. */
@NullMarked
package org.eligo.portal.browser;

import org.jspecify.annotations.NullMarked;
