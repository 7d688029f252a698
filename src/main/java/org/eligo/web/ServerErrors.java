package org.eligo.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.jspecify.annotations.Nullable;

/** Says what Jetty itself refuses, in the form of the face that was meant and the language of its address. */
final class ServerErrors extends ErrorHandler {

    /** The methods that Eligo knows; some address takes each of them. */
    static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final int MAX_REASON = 120;

    private final ServerLimits limits;
    private final ErrorForm form;

    ServerErrors(ServerLimits limits, ErrorForm form) {
        this.limits = limits;
        this.form = form;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String raw = request.getHttpURI().getPath();
        String path = raw == null || raw.equals(TellingConnections.UNREADABLE) ? "" : raw;
        ErrorForm.Body body =
                InterfaceLanguage.ofPath(path).making(() -> form.body(path, code, sentence(code, message)));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.type());
        body.headers().forEach(response.getHeaders()::put);
        if (code == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, Long.toString(secondsToWait()));
        }
        if (code == 405) {
            response.getHeaders().put(HttpHeader.ALLOW, METHODS);
        }
        response.write(true, ByteBuffer.wrap(body.text().getBytes(StandardCharsets.UTF_8)), callback);
    }

    /** As long as somebody would have waited. */
    private long secondsToWait() {
        return Math.max(1, limits.longestWait().toSeconds());
    }

    private String sentence(int code, @Nullable String message) {
        return switch (code) {
            case 400 -> Texts.now().say("refused.the-request-is-not-one-of", reason(message));
            case 405, 501 -> Texts.now().say("refused.this-method-is-not-known-here", METHODS);
            case 408 -> Texts.now().say("refused.the-request-did-not-arrive-in");
            case 413 -> Texts.now().say("refused.the-body-of-the-request-is", limits.bodyBytes());
            case 414, 431 -> Texts.now().say("refused.the-address-and-headers-of-the", limits.headerBytes());
            case 426, 505 -> Texts.now().say("refused.this-version-of-http-is-not");
            case 503 -> Texts.now().say("refused.the-server-has-more-requests-than", secondsToWait());
            default ->
                code < 500
                        ? Texts.now().say("refused.the-request-cannot-be-answered", reason(message))
                        : Texts.now().say("refused.the-request-could-not-be-answered");
        };
    }

    /** What Jetty found, which it says in English only. */
    private static String reason(@Nullable String message) {
        if (InterfaceLanguage.now() != InterfaceLanguage.ENGLISH) {
            return "";
        }
        if (message == null || message.isBlank() || message.length() > MAX_REASON) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        message.chars().map(c -> c < ' ' || c > '~' ? ' ' : c).forEach(c -> plain.append((char) c));
        return ": " + plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
