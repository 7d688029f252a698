package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eligo.finder.Finder;

/** {@code GET /api/oas/v2}: the description of the interface for programs. */
final class OpenApiEndpoint {

    static final String CONTENT_TYPE = "text/yaml; charset=UTF-8";

    private final Finder finder;
    private final byte[] document;

    OpenApiEndpoint(Finder finder) {
        this.finder = finder;
        this.document = Yaml.of(OpenApiDocument.of(V2Routes.ALL)).getBytes(StandardCharsets.UTF_8);
    }

    void handle(Context context) throws IOException {
        var unused = Parameters.of(context.req().getQueryString(), V2Routes.OPEN_API);
        if (!Answer.isKnown(context, finder.state())) {
            var unusedToo = context.contentType(CONTENT_TYPE);
            context.outputStream().write(document);
        }
    }
}
