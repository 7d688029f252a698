package org.eligo.portal.find;

/**
 * All results of a search as a file.
 *
 * @param label the form: "CSV"
 */
public record Download(String label, String address) {}
