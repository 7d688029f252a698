/**
 * Words: how text is cut into them, which forms count as the same word, and which names mean the same thing.
 *
 * <p>Start with {@link org.eligo.vocabulary.Words}. The one description of an analyzer that every engine and the plain scan
 * share. Not here: indexes, weights, scores.
 *
 * <p>Rooms it may use: none. Libraries: none.
 */
@NullMarked
package org.eligo.vocabulary;

import org.jspecify.annotations.NullMarked;
