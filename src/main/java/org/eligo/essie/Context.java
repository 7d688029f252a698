package org.eligo.essie;

/**
 * What the operators around a place in the query say about it.
 *
 * @param size leaves are compared with how many values there are
 * @param insideLocation a SEARCH[Location] stands around it
 */
record Context(Scope scope, boolean size, boolean insideLocation) {}
