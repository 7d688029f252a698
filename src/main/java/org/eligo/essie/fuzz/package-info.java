/**
 * Random queries: valid ones for tests of what an expression means, and broken ones for tests that no text can hurt the parser.
 *
 * <p>Start with {@link org.eligo.essie.fuzz.EssieFuzz} and {@link org.eligo.essie.fuzz.ExpressionGenerator}. Everything follows from
 * a seed. Not here: random studies.
 *
 * <p>Rooms it may use: essie, schema. Libraries: none.
 */
@NullMarked
package org.eligo.essie.fuzz;

import org.jspecify.annotations.NullMarked;
