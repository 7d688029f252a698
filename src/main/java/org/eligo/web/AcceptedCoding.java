package org.eligo.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads {@code Accept-Encoding} with its weights, which Javalin takes for a part of the name: behind this, the header says {@code gzip}
 * or is not there. Says in {@code Vary} that answers depend on it.
 */
final class AcceptedCoding extends Handler.Wrapper {

    private static final String GZIP = "gzip";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().add(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
        return super.handle(new Plain(request), response, callback);
    }

    private static final class Plain extends Request.Wrapper {

        private final HttpFields headers;

        Plain(Request request) {
            super(request);
            HttpFields asked = request.getHeaders();
            // What has the weight 0 is not among these.
            boolean gzip =
                    asked.getQualityCSV(HttpHeader.ACCEPT_ENCODING).stream().anyMatch(GZIP::equalsIgnoreCase);
            HttpFields.Mutable plain = HttpFields.build(asked).remove(HttpHeader.ACCEPT_ENCODING);
            headers = gzip ? plain.put(HttpHeader.ACCEPT_ENCODING, GZIP) : plain;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
