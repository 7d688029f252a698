/**
 * What a study found, as the registry's results section says it: who took part, what was measured, what went wrong.
 *
 * <p>Start with {@link org.eligo.study.results.Results}. Numbers are texts, as written: "NA", "&lt;0.001" and "12.0" are values of
 * their own. Groups are named by the record's own identifiers, which hold inside one list of groups only. Not here: reading, and
 * words for people.
 *
 * <p>Rooms it may use: none. Libraries: none (java.* only).
 */
@NullMarked
package org.eligo.study.results;

import org.jspecify.annotations.NullMarked;
