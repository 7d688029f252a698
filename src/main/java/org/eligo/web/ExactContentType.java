package org.eligo.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has plain text leave with its type written as {@value #PLAIN}, which clients of the registry compare letter by letter; the
 * servlet layer writes {@code charset=utf-8} without a blank.
 */
final class ExactContentType extends Handler.Wrapper {

    static final String PLAIN = "text/plain; charset=UTF-8";

    private static final HttpField FIELD = new HttpField(HttpHeader.CONTENT_TYPE, PLAIN);

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Spelling(request, response), callback);
    }

    private static final class Spelling extends Response.Wrapper {

        private final HttpFields.Mutable headers;

        Spelling(Request request, Response response) {
            super(request, response);
            headers = new HttpFields.Mutable.Wrapper(response.getHeaders()) {
                @Override
                public HttpField onAddField(HttpField field) {
                    return spelled(field);
                }

                @Override
                public HttpField onReplaceField(HttpField before, HttpField field) {
                    return spelled(field);
                }
            };
        }

        @Override
        public HttpFields.Mutable getHeaders() {
            return headers;
        }

        private static HttpField spelled(HttpField field) {
            return field.getHeader() == HttpHeader.CONTENT_TYPE && "text/plain;charset=utf-8".equals(field.getValue())
                    ? FIELD
                    : field;
        }
    }
}
