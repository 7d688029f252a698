package org.eligo.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One area as it stands in {@code search-areas.json}. */
record AreaRow(
        String name, @Nullable String uiLabel, @Nullable String param, List<PartRow> parts) {

    record PartRow(List<String> pieces, boolean isSynonyms, double weight) {}
}
