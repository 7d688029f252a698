package org.eligo.portal.map;

/**
 * The addresses of what the map that moves is made of.
 *
 * @param script Leaflet, which moves maps
 * @param style Leaflet's
 * @param topology the script that reads the next two
 * @param countries their borders
 * @param states of the United States
 */
public record MapFiles(String script, String style, String topology, String countries, String states) {}
