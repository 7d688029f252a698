package org.eligo.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An address that is served. What is read from a request, what the documents say, what the OpenAPI document lists and what the fuzz
 * sends all come from here.
 *
 * @param method in capitals
 * @param path with its variable parts in braces
 * @param operation its name in the OpenAPI document
 * @param summary one line
 * @param parameters all that are taken
 * @param media the content types of a good answer, the usual one first
 */
public record Route(
        String method,
        String path,
        String operation,
        String summary,
        List<RouteParameter> parameters,
        List<String> media) {

    public Route {
        parameters = List.copyOf(parameters);
        media = List.copyOf(media);
    }

    /** The names that its query string may have. */
    Set<String> queryNames() {
        Set<String> names = new LinkedHashSet<>();
        for (RouteParameter parameter : parameters) {
            if (parameter.place() == RouteParameter.Place.QUERY) {
                names.add(parameter.name());
            }
        }
        return names;
    }
}
