package org.eligo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eligo.SharedFolder;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

/** The default studies show everything that the registry can show, in its form. */
final class DemoCoverageTest {

    @Test
    void every_field_of_a_record_has_a_value_somewhere() {
        Set<Field> seen = new HashSet<>();
        Walk.defaults().forEach(study -> Walk.leaves(study, (field, value) -> seen.add(field)));
        List<Field> leaves = Schema.registry().fields().stream()
                .filter(f -> f.isLeaf() && !f.isIndexedOnly())
                .toList();
        assertThat(leaves).hasSize(342);
        assertThat(leaves.stream().filter(f -> !seen.contains(f)).map(Field::path))
                .isEmpty();
        assertThat(seen).allMatch(f -> !f.isIndexedOnly());
    }

    @Test
    void every_value_of_every_closed_list_occurs_and_no_other() {
        Set<String> seen = new TreeSet<>();
        Walk.defaults()
                .forEach(study -> Walk.leaves(
                        study,
                        (field, value) ->
                                field.enumeration().ifPresent(e -> seen.add(e.type() + " " + value.asText()))));
        Set<String> known = new TreeSet<>();
        Schema.registry().enumerations().forEach(e -> e.names().forEach(n -> known.add(e.type() + " " + n)));
        assertThat(seen).isEqualTo(known);
    }

    @Test
    void every_value_has_the_type_of_its_field() {
        List<String> wrong = new ArrayList<>();
        Walk.defaults()
                .forEach(study -> Walk.leaves(study, (field, value) -> {
                    if (!fits(field.type(), value)) {
                        wrong.add(field.path() + ": " + value);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void keys_stand_in_the_order_of_the_registry() throws IOException {
        Optional<Path> table = SharedFolder.find("reference/study-key-order.json");
        assumeTrue(table.isPresent(), "the registry's key order lies beside the checkout");
        JsonNode orders = new ObjectMapper().readTree(table.orElseThrow().toFile());
        Set<String> wrong = new TreeSet<>();
        Walk.defaults().forEach(study -> checkOrder("", study, orders, wrong));
        assertThat(wrong).isEmpty();
    }

    private static void checkOrder(String path, JsonNode node, JsonNode orders, Set<String> wrong) {
        if (node.isArray()) {
            node.forEach(element -> checkOrder(path, element, orders, wrong));
        } else if (node.isObject()) {
            int last = -1;
            for (var property : node.properties()) {
                int at = -1;
                int i = 0;
                for (JsonNode name : orders.path(path).path("order")) {
                    at = name.asText().equals(property.getKey()) ? i : at;
                    i++;
                }
                if (at >= 0 && at < last) {
                    wrong.add(path + "." + property.getKey());
                }
                last = Math.max(last, at);
                checkOrder(
                        path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                        property.getValue(),
                        orders,
                        wrong);
            }
        }
    }

    private static boolean fits(FieldType type, JsonNode value) {
        String text = value.asText();
        return switch (type) {
            case TEXT, MARKUP, GEO_NAME, KEYWORD -> value.isTextual() && !text.isBlank();
            case ENUM -> value.isTextual();
            case NCT_ID -> text.matches("NCT(99|98)\\d{6}");
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> value.isIntegralNumber() && value.asLong() >= 0;
            case PARTIAL_DATE -> text.matches("\\d{4}(-[01]\\d(-[0-3]\\d)?)?");
            case DATE -> text.matches("\\d{4}-[01]\\d-[0-3]\\d");
            case DATE_TIME -> text.matches("\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d");
            case AGE -> text.matches("\\d+ (Year|Month|Week|Day|Hour|Minute)s?");
            case GEO_POINT ->
                Math.abs(value.path("lat").asDouble(999)) <= 90
                        && Math.abs(value.path("lon").asDouble(999)) <= 180;
            case STRUCTURE -> false;
        };
    }
}
