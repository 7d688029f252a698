package org.eligo.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.record.Projection;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;

/**
 * What the parameter {@code fields} asks for.
 *
 * @param fields those named, areas resolved
 * @param searched besides, the fields that the queries look at ({@code @query})
 */
record FieldSelection(Set<Field> fields, boolean searched) {

    static final String NAME = "fields";

    private static final Pattern ITEM = Pattern.compile("[a-zA-Z][a-zA-Z0-9\\-. ]*|@query");
    private static final Pattern ITEM_OF_ONE_STUDY = Pattern.compile("[a-zA-Z][a-zA-Z0-9\\-. ]*");

    FieldSelection {
        fields = Set.copyOf(fields);
    }

    /** Of a list of studies; empty where it is absent: whole records are wanted. */
    static Optional<FieldSelection> of(Parameters parameters) {
        return of(parameters, ITEM);
    }

    /** Of one study, where there is no query. */
    static Optional<FieldSelection> ofOneStudy(Parameters parameters) {
        return of(parameters, ITEM_OF_ONE_STUDY);
    }

    private static Optional<FieldSelection> of(Parameters parameters, Pattern itemForm) {
        List<String> items = parameters.items(NAME);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Set<Field> fields = new LinkedHashSet<>();
        boolean searched = false;
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            if (!itemForm.matcher(item).matches()) {
                throw Refusal.wrongItem(i + 1, NAME);
            }
            if (item.equals("@query")) {
                searched = true;
            } else {
                fields.addAll(named(item));
            }
        }
        return Optional.of(new FieldSelection(fields, searched));
    }

    private static List<Field> named(String name) {
        Optional<Field> field = Schema.registry().field(name).filter(f -> !f.isIndexedOnly());
        if (field.isPresent()) {
            return List.of(field.get());
        }
        return Schema.registry()
                .area(name)
                .map(area -> area.parts().stream().map(SearchArea.Part::field).toList())
                .orElseThrow(
                        () -> Refusal.badRequest("Parameter 'fields' contains invalid field name: '" + name + "'"));
    }

    /** @param fieldsSearched what {@code @query} stands for */
    Projection projection(Set<Field> fieldsSearched) {
        List<Field> all = new ArrayList<>(fields);
        if (searched) {
            all.addAll(fieldsSearched);
        }
        return Projection.on(all);
    }
}
