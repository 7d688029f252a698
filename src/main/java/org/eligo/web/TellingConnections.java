package org.eligo.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Connections of HTTP/1.1 that still know, where an address cannot be read, how it began, so that the error has the form of the
 * face that was meant. (Jetty forgets it.)
 */
final class TellingConnections extends HttpConnectionFactory {

    /** What Jetty gives as address where it has none. */
    static final String UNREADABLE = "/badMessage";

    private static final Pattern BEGINNING = Pattern.compile("/[A-Za-z0-9_/-]*");

    TellingConnections(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection = new Telling(getHttpConfiguration(), connector, endPoint);
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, endPoint);
    }

    private static final class Telling extends HttpConnection {

        private String asked = "";

        Telling(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
            super(configuration, connector, endPoint);
        }

        @Override
        protected HttpStreamOverHTTP1 newHttpStream(String method, String address, HttpVersion version) {
            if (!method.equals("BAD") || !address.equals(UNREADABLE)) {
                asked = address;
                return super.newHttpStream(method, address, version);
            }
            Matcher beginning = BEGINNING.matcher(asked);
            asked = "";
            return super.newHttpStream(method, beginning.lookingAt() ? beginning.group() : UNREADABLE, version);
        }
    }
}
