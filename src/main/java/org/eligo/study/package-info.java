/**
 * What a study is about, as values that cannot be wrong: identifiers, status, phase, ages, sites, the card of a result list.
 *
 * <p>Start with {@link org.eligo.study.NctId}. Records and enums only; nothing here reads JSON or knows where studies are kept.
 *
 * <p>Rooms it may use: none. Libraries: none (java.* only).
 */
@NullMarked
package org.eligo.study;

import org.jspecify.annotations.NullMarked;
