package org.eligo.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Sort;

/** Reads the parameter {@code sort}. */
final class SortOrder {

    static final String NAME = "sort";
    static final int MAX_ITEMS = 2;

    private static final Pattern ITEM = Pattern.compile("([a-zA-Z][a-zA-Z0-9\\-. ]*|@relevance)(?::(asc|desc))?");

    private SortOrder() {}

    /** Without a direction dates fall, numbers and ages rise, and the most relevant come first. */
    static List<Sort> of(Parameters parameters) {
        List<String> items = parameters.items(NAME);
        List<Sort> sorts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Matcher item = ITEM.matcher(items.get(i));
            if (!item.matches()) {
                throw Refusal.wrongItem(i + 1, NAME);
            }
            sorts.add(sort(item.group(1), item.group(2) == null ? "" : item.group(2)));
        }
        if (sorts.size() > MAX_ITEMS) {
            throw Refusal.badRequest(
                    "Parameter `sort` has " + sorts.size() + " items; at most " + MAX_ITEMS + " are taken");
        }
        return sorts;
    }

    private static Sort sort(String name, String direction) {
        if (name.equals("@relevance")) {
            return new Sort.ByRelevance(direction.equals("asc"));
        }
        Field field =
                Schema.registry().field(name).orElseThrow(() -> Refusal.badRequest("Unknown sort field: " + name));
        if (!field.type().isOrdered()) {
            throw Refusal.badRequest("Unsupported sort field type: " + typeName(field));
        }
        boolean rising = direction.isEmpty() ? !field.type().isDate() : direction.equals("asc");
        return new Sort.ByField(field, rising);
    }

    /** As the registry's field table writes it. */
    private static String typeName(Field field) {
        return switch (field.type()) {
            case NCT_ID -> "nct";
            case GEO_NAME -> "GeoName";
            case GEO_POINT -> "GeoPoint";
            case PARTIAL_DATE -> "PartialDate";
            case DATE -> "NormalizedDate";
            case DATE_TIME -> "DateTimeMinutes";
            case AGE -> "NormalizedTime";
            case STRUCTURE, TEXT, MARKUP, KEYWORD, ENUM, BOOLEAN, INTEGER ->
                field.type().name().toLowerCase(Locale.ROOT);
        };
    }
}
