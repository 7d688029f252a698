package org.eligo.app;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import org.eligo.api.ApiRoutes;
import org.eligo.cli.CommandException;
import org.eligo.cli.Workshop;
import org.eligo.finder.Finder;
import org.eligo.portal.Portal;

/** The web server with all its faces. */
final class WebServer implements Workshop.Server {

    private final Javalin server;

    private WebServer(Javalin server) {
        this.server = server;
    }

    /** @throws CommandException if the address is taken or not this machine's */
    static WebServer start(Finder finder, String host, int port) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            ApiRoutes.prepare(config);
            ApiRoutes.addTo(config.routes, finder);
            new Portal(finder, InstantSource.system()).addTo(config.routes);
        });
        try {
            return new WebServer(server.start(host, port));
        } catch (JavalinBindException e) {
            throw new CommandException("Port " + port + " on " + host
                    + " is taken, or may not be used; another one is given with --port (0 takes any free one).");
        }
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        var unused = server.stop();
    }
}
