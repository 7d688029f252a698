package org.eligo.api;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.UriCompliance;
import org.eligo.finder.Finder;

/** The addresses of this room. */
public final class ApiRoutes {

    /** Room for the longest query of the language, its characters escaped, and for long lists of numbers. */
    private static final int REQUEST_HEADER_BYTES = 256 * 1024;

    static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS);

    private ApiRoutes() {}

    /** Every address with its parameters, each also answered to HEAD and OPTIONS: the one truth about what is served. */
    public static List<Route> routes() {
        return Stream.concat(V2Routes.ALL.stream(), EligoRoutes.ALL.stream()).toList();
    }

    /**
     * Lets a server accept what clients of the registry send: doubled slashes. (What stands behind the question mark is taken as it
     * is.) Call it once, while the server is configured.
     */
    public static void prepare(JavalinConfig config) {
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
            http.setUriCompliance(UriCompliance.DEFAULT.with(
                    "eligo",
                    UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                    UriCompliance.Violation.BAD_PERCENT_ENCODING,
                    UriCompliance.Violation.BAD_UTF8_ENCODING,
                    UriCompliance.Violation.TRUNCATED_UTF8_ENCODING));
        });
    }

    /** Adds the addresses, and an answer for every other one under {@code /api/}. */
    public static void addTo(RoutesConfig routes, Finder finder) {
        add(routes, V2Routes.METADATA, new MetadataEndpoint(finder)::handle);
        add(routes, V2Routes.SEARCH_AREAS, TableEndpoint.searchAreas(finder)::handle);
        add(routes, V2Routes.ENUMS, TableEndpoint.enums(finder)::handle);
        add(routes, V2Routes.STATS_SIZE, StatsEndpoint.size(finder)::handle);
        for (Route route : List.of(V2Routes.STATS_VALUES, V2Routes.DRAFT_VALUES, V2Routes.DRAFT_VALUES_OF_ONE)) {
            add(routes, route, StatsEndpoint.values(finder, route)::handle);
        }
        for (Route route : List.of(V2Routes.STATS_SIZES, V2Routes.DRAFT_SIZES, V2Routes.DRAFT_SIZES_OF_ONE)) {
            add(routes, route, StatsEndpoint.lists(finder, route)::handle);
        }
        DownloadEndpoint download = new DownloadEndpoint(finder);
        for (Route route : List.of(V2Routes.DOWNLOAD, V2Routes.DOWNLOAD_OF_PAGES)) {
            add(routes, route, context -> download.handle(context, route));
        }
        add(routes, V2Routes.OPEN_API, new OpenApiEndpoint(finder)::handle);
        add(routes, V2Routes.STUDIES, new StudiesEndpoint(finder)::handle);
        add(routes, V2Routes.VERSION, new VersionEndpoint(finder)::handle);
        add(routes, V2Routes.STUDY, new StudyEndpoint(finder)::handle);
        EligoRoutes.addTo(routes, finder);
        for (HandlerType method : METHODS) {
            var unused = routes.addHttpHandler(method, "/api/*", context -> {
                ApiError error = ApiError.unknownAddress(context.path());
                Answer.header(context, "Access-Control-Allow-Origin", "*");
                if (context.path().startsWith(V2Routes.BASE + "/")) {
                    Answer.text(context, 404, error.message());
                } else {
                    error.answer(context, 404);
                }
            });
        }
    }

    private static void add(RoutesConfig routes, Route route, Handler handler) {
        for (HandlerType method : METHODS) {
            Handler answering = method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD)
                    ? handler
                    : method.equals(HandlerType.OPTIONS) ? ApiRoutes::preflight : ApiRoutes::notAllowed;
            var unused = routes.addHttpHandler(method, route.path(), Answer.guarded(answering));
        }
    }

    static void preflight(Context context) {
        Answer.header(context, "Allow", "GET, HEAD, OPTIONS");
        Answer.header(context, "Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        Answer.header(context, "Access-Control-Allow-Headers", "*");
        var unused = context.status(204);
    }

    private static void notAllowed(Context context) {
        Answer.header(context, "Allow", "GET, HEAD, OPTIONS");
        Answer.text(context, 405, "Method " + context.method() + " is not allowed here; use GET");
    }
}
