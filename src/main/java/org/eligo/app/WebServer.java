package org.eligo.app;

import java.time.InstantSource;
import java.util.Map;
import org.eligo.api.ApiError;
import org.eligo.api.ApiRoutes;
import org.eligo.cli.CommandException;
import org.eligo.cli.Workshop;
import org.eligo.finder.Finder;
import org.eligo.portal.Portal;
import org.eligo.web.ErrorForm;
import org.eligo.web.HttpServer;
import org.eligo.web.ServerLimits;

/** The web server with all its faces. */
final class WebServer implements Workshop.Server {

    private static final Map<String, String> FOR_ALL_SITES = Map.of("Access-Control-Allow-Origin", "*");

    private final HttpServer server;

    private WebServer(HttpServer server) {
        this.server = server;
    }

    /** @throws CommandException if the address is taken or not this machine's */
    static WebServer start(Finder finder, Workshop.Place place, ServerLimits limits) {
        Portal portal = new Portal(finder, InstantSource.system(), place.publicAddress());
        ErrorForm errors = (path, status, sentence) -> error(portal, path, status, sentence);
        try {
            return new WebServer(HttpServer.start(place.host(), place.port(), limits, errors, config -> {
                ApiRoutes.prepare(config);
                ApiRoutes.addTo(config.routes, finder);
                portal.addTo(config.routes);
            }));
        } catch (HttpServer.AddressTaken e) {
            throw new CommandException("Port " + place.port() + " on " + place.host()
                    + " is taken, or may not be used; another one is given with --port (0 takes any free one).");
        }
    }

    /** A program that cannot be told from a browser, since its address could not be read, is answered in plain text. */
    private static ErrorForm.Body error(Portal portal, String path, int status, String sentence) {
        if (path.isEmpty() || path.equals("/api/v2") || path.startsWith("/api/v2/")) {
            return new ErrorForm.Body("text/plain; charset=UTF-8", sentence, FOR_ALL_SITES);
        }
        if (path.startsWith("/api/")) {
            return new ErrorForm.Body(
                    "application/json", new ApiError("refused", sentence, path).json(), FOR_ALL_SITES);
        }
        return new ErrorForm.Body("text/html; charset=utf-8", portal.errorPage(status, sentence), Portal.headers());
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
