package org.eligo.schema;

import java.util.List;

/** One list as it stands in {@code enums.json}. */
record EnumRow(String type, List<String> pieces, List<ValueRow> values) {

    record ValueRow(String value, String legacyValue) {}
}
