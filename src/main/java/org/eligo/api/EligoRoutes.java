package org.eligo.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import org.eligo.export.StudyCsv;
import org.eligo.export.StudyLines;
import org.eligo.finder.Finder;

/** The addresses under {@code /api/eligo} and their parameters: what the registry's interface does not have. */
final class EligoRoutes {

    static final String BASE = "/api/eligo";

    private static final String JSON = "application/json";

    static final Route STUDIES = new Route(
            "GET",
            BASE + "/studies",
            "findStudies",
            "Studies that match words and filters by name, with their nearest sites; all of them as lines of JSON or a table.",
            EligoStudiesEndpoint.parameters(),
            List.of(JSON, StudyLines.CONTENT_TYPE, StudyCsv.CONTENT_TYPE));

    static final Route FACETS = new Route(
            "GET",
            BASE + "/facets",
            "countValues",
            "How many of the studies that a search finds have which values.",
            EligoFacetsEndpoint.parameters(),
            List.of(JSON));

    static final Route FUNNEL = new Route(
            "GET",
            BASE + "/funnel",
            "explainCounts",
            "How many studies each part of a search removes, and what to leave out where nothing is found.",
            EligoSearch.parameters(),
            List.of(JSON));

    static final Route SUGGEST = new Route(
            "GET",
            BASE + "/suggest",
            "suggestNames",
            "Names of conditions, treatments, sponsors and places for somebody who types.",
            EligoSuggestEndpoint.parameters(),
            List.of(JSON));

    static final Route OPENAPI = new Route(
            "GET",
            BASE + "/openapi.json",
            "openApi",
            "All addresses and parameters as an OpenAPI 3.1 document.",
            List.of(),
            List.of(JSON));

    static final List<Route> ALL = List.of(STUDIES, FACETS, FUNNEL, SUGGEST, OPENAPI);

    private EligoRoutes() {}

    static void addTo(RoutesConfig routes, Finder finder) {
        add(routes, STUDIES, new EligoStudiesEndpoint(finder)::handle);
        add(routes, FACETS, new EligoFacetsEndpoint(finder)::handle);
        add(routes, FUNNEL, new EligoFunnelEndpoint(finder)::handle);
        add(routes, SUGGEST, new EligoSuggestEndpoint(finder)::handle);
        add(routes, OPENAPI, context -> {
            var unused = context.contentType(JSON)
                    .result(OpenApi.of(ApiRoutes.routes()).toString());
        });
    }

    private static void add(RoutesConfig routes, Route route, Handler handler) {
        for (HandlerType method : ApiRoutes.METHODS) {
            Handler answering = method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD)
                    ? handler
                    : method.equals(HandlerType.OPTIONS) ? ApiRoutes::preflight : EligoRoutes::notAllowed;
            var unused = routes.addHttpHandler(method, route.path(), EligoAnswer.guarded(answering));
        }
    }

    private static void notAllowed(Context context) {
        Answer.header(context, "Allow", "GET, HEAD, OPTIONS");
        new ApiError("method", "Method " + context.method() + " is not allowed here; use GET.", context.path())
                .answer(context, 405);
    }
}
