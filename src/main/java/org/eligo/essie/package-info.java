/**
 * The registry's query language, Essie: text to a sealed expression tree and back, with exact error positions.
 *
 * <p>Start with {@link org.eligo.essie.EssieParser} and {@link org.eligo.essie.Expression}. It knows the schema and no engine:
 * what an expression means is said in the search room.
 *
 * <p>Rooms it may use: language, schema. Libraries: none.
 */
@NullMarked
package org.eligo.essie;

import org.jspecify.annotations.NullMarked;
