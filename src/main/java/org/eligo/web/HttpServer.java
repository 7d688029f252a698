package org.eligo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The server. Requests pass through, in this order: a known method, the codings that the client takes, the bound on bodies, the bounded queue, the least rate of
 * reading, then the face.
 */
public final class HttpServer implements AutoCloseable {

    private static final Set<String> METHODS = Set.of(ServerErrors.METHODS.split(", "));

    /** For accepting, selecting and timing, beside one thread for each request. */
    private static final int THREADS_OF_ITS_OWN = 16;

    private static final System.Logger LOG = System.getLogger(HttpServer.class.getName());

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts; when this returns, it answers.
     *
     * @param port 0 takes any free one
     * @param faces adds the addresses
     * @throws AddressTaken if the address is taken, or is not this machine's
     */
    public static HttpServer start(
            String host, int port, ServerLimits limits, ErrorForm errors, Consumer<JavalinConfig> faces) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            faces.accept(config);
            // Threads of the system: a search that works for seconds leaves the processor to others, which a virtual
            // one would not.
            config.jetty.threadPool = new QueuedThreadPool(limits.requests() + THREADS_OF_ITS_OWN, 8, 60_000);
            config.jetty.modifyServer(server -> prepare(server, limits, errors));
            config.jetty.modifyServletContextHandler(
                    context -> context.setErrorHandler(new ServerErrors(limits, errors)));
            config.jetty.modifyHttpConfiguration(http -> {
                http.setRequestHeaderSize(limits.headerBytes());
            });
            config.router.javaLangErrorHandler(HttpServer::failed);
            config.jetty.addConnector((server, http) -> bound(server, http, host, port, limits));
        });
        return new HttpServer(javalin.start(host, port));
    }

    /** Something that no face expects, such as a class that is missing or memory that is used up: told as any other failure is. */
    private static void failed(HttpServletResponse response, Error error) {
        LOG.log(System.Logger.Level.ERROR, "A request could not be answered", error);
        if (!response.isCommitted()) {
            try {
                response.reset();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "Nobody waits for the answer any more", e);
            }
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        var unused = javalin.stop();
    }

    /** The address is taken, or may not be used. */
    public static final class AddressTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AddressTaken(Throwable cause) {
            super("The address is taken, or may not be used.", cause);
        }
    }

    private static void prepare(Server server, ServerLimits limits, ErrorForm errors) {
        server.setErrorHandler(new ServerErrors(limits, errors));
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        // What is inserted last stands before all others.
        if (limits.leastRate() > 0) {
            server.insertHandler(new SlowReaders(limits));
        }
        server.insertHandler(queue(limits));
        server.insertHandler(new SizeLimitHandler(limits.bodyBytes(), -1));
        server.insertHandler(new AcceptedCoding());
        server.insertHandler(new KnownMethods());
        server.insertHandler(new ExactContentType());
    }

    /** Bound before Javalin starts, which would log the failure. */
    private static ServerConnector bound(
            Server server, HttpConfiguration http, String host, int port, ServerLimits limits) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new TellingConnections(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(limits.idle().toMillis());
        try {
            connector.open();
            return connector;
        } catch (IOException e) {
            throw new AddressTaken(e);
        }
    }

    private static QoSHandler queue(ServerLimits limits) {
        QoSHandler queue = new QoSHandler();
        queue.setMaxRequestCount(limits.requests());
        queue.setMaxSuspendedRequestCount(limits.waiting());
        queue.setMaxSuspend(limits.longestWait());
        return queue;
    }

    /** Turns down methods that no address takes. */
    private static final class KnownMethods extends Handler.Wrapper {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (METHODS.contains(request.getMethod())) {
                return super.handle(request, response, callback);
            }
            Response.writeError(request, response, callback, 405);
            return true;
        }
    }
}
