package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.eligo.finder.Finder;
import org.eligo.schema.RegistryTables;

/** Answers with one of the registry's tables, whole: they are the same whatever is loaded. */
final class TableEndpoint {

    private final Finder finder;
    private final Route route;
    private final byte[] table;

    private TableEndpoint(Finder finder, Route route, byte[] table) {
        this.finder = finder;
        this.route = route;
        this.table = table;
    }

    static TableEndpoint searchAreas(Finder finder) {
        return new TableEndpoint(finder, V2Routes.SEARCH_AREAS, RegistryTables.searchAreas());
    }

    static TableEndpoint enums(Finder finder) {
        return new TableEndpoint(finder, V2Routes.ENUMS, RegistryTables.enums());
    }

    void handle(Context context) throws IOException {
        var unused = Parameters.of(context.req().getQueryString(), route);
        if (!Answer.isKnown(context, finder.state())) {
            Answer.json(context, table);
        }
    }
}
