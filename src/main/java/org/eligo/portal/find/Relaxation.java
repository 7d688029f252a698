package org.eligo.portal.find;

import org.eligo.portal.form.SearchForm;

/**
 * A way to find more.
 *
 * @param words what is changed: "Without “Status: Enrolling”"
 * @param studies that are found then
 */
public record Relaxation(String words, SearchForm form, long studies) {}
