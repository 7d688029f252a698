package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eligo.finder.QueryParameter;
import org.junit.jupiter.api.Test;

class ApiDocsTest {

    @Test
    void every_route_parameter_and_label_stands_in_the_docs() throws IOException {
        String docs = Files.readString(Path.of("docs", "api.md"));
        for (Route route : ApiRoutes.routes()) {
            assertThat(docs).contains("`" + route.method() + " " + route.path() + "`");
            for (RouteParameter parameter : route.parameters()) {
                assertThat(docs).contains(parameter.name());
            }
        }
        for (QueryParameter parameter : QueryParameter.values()) {
            assertThat(docs).contains("`" + parameter.label() + "`");
        }
        assertThat(docs)
                .contains("more than " + StudiesRequest.MAX_SIZE)
                .contains("At most " + QueryString.MAX_PARAMETERS + " parameters");
    }
}
