package org.eligo.portal;

/**
 * A choice of levels that forms offer.
 *
 * @param levels as in addresses, commas between them
 */
public record OpennessChoice(String levels, String words) {}
