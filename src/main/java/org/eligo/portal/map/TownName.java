package org.eligo.portal.map;

/**
 * The name of a town beside its point, in units of the {@link MapFrame}.
 *
 * @param x where the name begins, or ends where it {@link #isBefore() stands before} the point
 * @param y of its middle line
 * @param dotX of the point where no circle is drawn; empty text where one is
 * @param isBefore the point
 * @param isOfSites sites are there
 * @param needsRoom on a narrow screen it would lie on something
 */
public record TownName(
        String name, String x, String y, String dotX, boolean isBefore, boolean isOfSites, boolean needsRoom) {}
