package org.eligo.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eligo.export.StudyColumn;
import org.eligo.export.StudyColumns;
import org.eligo.export.StudyRis;

/** What the parameter {@code fields} asks for where a record does not go out as JSON. */
final class TableColumns {

    /** What a table says that has the registry's column of designs. */
    static final String DESIGN_NOTE =
            "the column Study Design is the same for every observational study, as in the registry's tables;"
                    + " /api/eligo/studies?format=csv tells them apart";

    private TableColumns() {}

    /** The columns by their headings, in the registry's order whatever was asked; all of them where nothing was. */
    static List<StudyColumn> of(Parameters parameters) {
        Set<String> asked = asked(parameters);
        for (String title : asked) {
            if (StudyColumns.registry(title).isEmpty()) {
                throw Refusal.badRequest("Parameter 'fields' contains invalid CSV column name: '" + title + "'");
            }
        }
        return StudyColumns.registry().stream()
                .filter(column -> asked.isEmpty() || asked.contains(column.title()))
                .toList();
    }

    /** The tags of an entry for reference managers. */
    static Set<String> tags(Parameters parameters) {
        Set<String> asked = asked(parameters);
        for (String tag : asked) {
            if (!StudyRis.tags().contains(tag)) {
                throw Refusal.badRequest("Parameter 'fields' contains invalid RIS tag name: '" + tag + "'");
            }
        }
        return asked.isEmpty() ? StudyRis.tags() : asked;
    }

    private static Set<String> asked(Parameters parameters) {
        return new LinkedHashSet<>(parameters.items(FieldSelection.NAME));
    }
}
