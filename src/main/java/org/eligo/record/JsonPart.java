package org.eligo.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eligo.study.Coded;

/** One object of a record, or a missing one; everything asked of a missing one is absent. */
record JsonPart(JsonNode node) {

    boolean isPresent() {
        return node.isObject();
    }

    JsonPart part(String name) {
        return new JsonPart(node.path(name));
    }

    /** A text that is not blank. */
    Optional<String> text(String name) {
        return text(node.path(name));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(value.textValue().strip())
                : Optional.empty();
    }

    <E extends Enum<E>> Optional<Coded<E>> coded(String name, Class<E> values) {
        return text(name).map(n -> Coded.of(values, n));
    }

    Optional<Boolean> flag(String name) {
        JsonNode value = node.path(name);
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    Optional<Long> number(String name) {
        JsonNode value = node.path(name);
        return value.isIntegralNumber() && value.canConvertToLong() ? Optional.of(value.longValue()) : Optional.empty();
    }

    Optional<Double> decimal(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
    }

    /** A text that is not blank, or a number, as written. */
    Optional<String> lexeme(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? Optional.of(value.asText()) : text(value);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(n -> text(n).ifPresent(texts::add));
        return texts;
    }

    /** What the elements of a list of objects become, each one value or none. */
    <T> List<T> each(String name, Function<JsonPart, List<T>> reading) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : node.path(name)) {
            if (element.isObject()) {
                values.addAll(reading.apply(new JsonPart(element)));
            }
        }
        return values;
    }
}
