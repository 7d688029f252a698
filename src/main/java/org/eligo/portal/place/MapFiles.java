package org.eligo.portal.place;

/**
 * The addresses of what maps are made of.
 *
 * @param ground the world as a picture, for maps drawn on the server
 * @param script Leaflet, which moves maps
 * @param style Leaflet's
 * @param topology the script that reads the next two
 * @param countries their borders
 * @param states of the United States
 */
public record MapFiles(String ground, String script, String style, String topology, String countries, String states) {}
