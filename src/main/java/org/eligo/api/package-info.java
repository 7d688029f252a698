/**
 * The interface for programs: {@code /api/v2}, with the addresses, parameters, messages and bytes of ClinicalTrials.gov's API v2.
 *
 * <p>Start with {@link org.eligo.api.ApiRoutes}, which adds the addresses to a server; {@link org.eligo.api.StudiesRequest} is the map
 * from parameters to a search. What differs from the registry's own stands in {@code docs/api.md}. Not here: the server itself,
 * pages for people, and how studies are found.
 *
 * <p>Rooms it may use: finder, export, statistics, assessment, search, essie, record, schema, study. Libraries: javalin, jakarta, jetty, jackson.
 */
@NullMarked
package org.eligo.api;

import org.jspecify.annotations.NullMarked;
