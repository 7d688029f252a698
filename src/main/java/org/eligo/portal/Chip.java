package org.eligo.portal;

/**
 * Something that narrows the search, and can be taken away.
 *
 * @param label of what: "Status"
 * @param value in words
 * @param without the search that lacks it
 */
public record Chip(String label, String value, SearchForm without) {}
