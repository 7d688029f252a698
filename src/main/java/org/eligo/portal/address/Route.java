package org.eligo.portal.address;

/**
 * An address that is served.
 *
 * @param method in capitals
 * @param path with its variable parts in braces
 * @param summary one line
 */
public record Route(String method, String path, String summary) {}
