package org.eligo.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A JSON object that grows key by key, in the order of the calls. What is empty writes no key, as in the registry. */
final class Node {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    Node text(String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
        return this;
    }

    Node flag(String key, boolean value) {
        json.put(key, value);
        return this;
    }

    Node number(String key, long value) {
        json.put(key, value);
        return this;
    }

    Node degrees(String key, double value) {
        json.put(key, value);
        return this;
    }

    Node texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(key);
            values.forEach(array::add);
        }
        return this;
    }

    Node child(String key, Node value) {
        if (!value.json.isEmpty()) {
            json.set(key, value.json);
        }
        return this;
    }

    Node children(String key, List<Node> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(key);
            values.forEach(value -> array.add(value.json));
        }
        return this;
    }

    /** The object itself, not a copy. */
    ObjectNode json() {
        return json;
    }
}
