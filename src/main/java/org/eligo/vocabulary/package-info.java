/**
 * Words: how text is cut into them, which forms count as the same word, which names mean the same thing,
 * and how conditions are arranged.
 *
 * <p>Start with {@link org.eligo.vocabulary.Words}. The one description of an analyzer that every engine and the plain scan
 * share; the arrangement is {@link org.eligo.vocabulary.ConditionTree}. Not here: indexes, weights, scores.
 *
 * <p>Rooms it may use: none. Libraries: none.
 */
@NullMarked
package org.eligo.vocabulary;

import org.jspecify.annotations.NullMarked;
