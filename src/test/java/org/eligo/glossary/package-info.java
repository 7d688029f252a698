@NullMarked
package org.eligo.glossary;

import org.jspecify.annotations.NullMarked;
