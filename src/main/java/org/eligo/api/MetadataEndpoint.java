package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import org.eligo.finder.Finder;
import org.eligo.schema.RegistryTables;

/** {@code GET /api/v2/studies/metadata}: the field tree. */
final class MetadataEndpoint {

    private final Finder finder;
    private final byte[] fields = RegistryTables.fields(false);
    private final byte[] withIndexedOnly = RegistryTables.fields(true);

    MetadataEndpoint(Finder finder) {
        this.finder = finder;
    }

    void handle(Context context) throws IOException {
        Parameters parameters = Parameters.of(context.req().getQueryString(), V2Routes.METADATA);
        boolean indexedOnly = parameters.flag("includeIndexedOnly");
        // The table has no field that only older records have, so that this one changes nothing; a wrong value is still
        // refused.
        var unused = parameters.flag("includeHistoricOnly");
        if (!Answer.isKnown(context, finder.state())) {
            Answer.json(context, indexedOnly ? withIndexedOnly : fields);
        }
    }
}
