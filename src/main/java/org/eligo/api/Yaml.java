package org.eligo.api;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and flags as YAML, in block style, every text in quotation marks as JSON has them. */
final class Yaml {

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    static String of(Map<String, Object> document) {
        Yaml yaml = new Yaml();
        yaml.map(document, 0);
        return yaml.out.toString();
    }

    private void map(Map<?, ?> map, int depth) {
        map.forEach((key, value) -> {
            indent(depth);
            text(String.valueOf(key));
            out.append(':');
            value(value, depth + 1);
        });
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> out.append(" {}\n");
            case Map<?, ?> map -> {
                out.append('\n');
                map(map, depth);
            }
            case List<?> list when list.isEmpty() -> out.append(" []\n");
            case List<?> list -> {
                out.append('\n');
                for (Object item : list) {
                    indent(depth);
                    out.append('-');
                    value(item, depth + 1);
                }
            }
            case String text -> {
                out.append(' ');
                text(text);
                out.append('\n');
            }
            case Number number -> out.append(' ').append(number).append('\n');
            case Boolean flag -> out.append(' ').append(flag).append('\n');
            default -> throw new IllegalArgumentException("YAML is not written of " + value.getClass() + ".");
        }
    }

    private void text(String text) {
        out.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text))
                .append('"');
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }
}
