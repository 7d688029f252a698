package org.eligo.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eligo.SharedFolder;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final Schema SCHEMA = Schema.registry();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NctId ID = new NctId(99_000_001);

    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT99000001","briefTitle":"A \\u00e9tude \\"quoted\\", é"},\
            "statusModule":{"overallStatus":"RECRUITING"},"designModule":{"enrollmentInfo":{"count":1e2}},\
            "contactsLocationsModule":{"locations":[{"facility":"One {[\\\\","city":"Oslo","geoPoint":{"lat":59.910,"lon":1.07e1}},\
            {"city":"Bergen"},{"facility":"Three"}]}},"derivedSection":{},"hasResults":false}""";

    @Test
    void an_asked_leaf_comes_alone() {
        assertThat(project(RECORD, "OverallStatus"))
                .isEqualTo("{\"protocolSection\":{\"statusModule\":{\"overallStatus\":\"RECRUITING\"}}}");
    }

    @Test
    void escapes_and_number_lexemes_stay_as_they_are() {
        assertThat(project(RECORD, "BriefTitle", "EnrollmentCount", "LocationGeoPoint"))
                .contains("A \\u00e9tude \\\"quoted\\\", é")
                .contains("\"count\":1e2")
                .contains("{\"lat\":59.910,\"lon\":1.07e1}");
    }

    @Test
    void elements_of_a_list_keep_their_positions() {
        assertThat(project(RECORD, "LocationFacility"))
                .isEqualTo(
                        "{\"protocolSection\":{\"contactsLocationsModule\":{\"locations\":[{\"facility\":\"One {[\\\\\"},{},"
                                + "{\"facility\":\"Three\"}]}}}");
    }

    @Test
    void a_structure_comes_with_all_that_is_in_it() {
        assertThat(project(RECORD, "IdentificationModule", "HasResults"))
                .startsWith("{\"protocolSection\":{\"identificationModule\":{\"nctId\"")
                .endsWith("},\"hasResults\":false}");
    }

    @Test
    void what_is_absent_stays_absent() {
        assertThat(project(RECORD, "Phase", "ConditionMeshTerm", "SecondaryId")).isEqualTo("{}");
    }

    @Test
    void the_order_is_that_of_the_record() {
        assertThat(project(RECORD, "HasResults", "OverallStatus", "NCTId"))
                .isEqualTo(project(RECORD, "NCTId", "OverallStatus", "HasResults"));
    }

    @Test
    void an_escaped_key_is_known() {
        assertThat(project("{\"protocolSection\":{\"st\\u0061tusModule\":{\"overallStatus\":\"X\"}}}", "OverallStatus"))
                .isEqualTo("{\"protocolSection\":{\"st\\u0061tusModule\":{\"overallStatus\":\"X\"}}}");
    }

    @Test
    void the_rest_of_a_record_is_not_fetched_where_its_beginning_has_all_that_is_asked() {
        String beginning = RECORD.substring(0, RECORD.indexOf("\"designModule"));
        StudyRecord record = StudyRecord.inStore(ID, new StudyRecord.Source() {
            @Override
            public byte[] json() {
                throw new AssertionError("the whole was fetched");
            }

            @Override
            public byte[] beginning() {
                return beginning.getBytes(StandardCharsets.UTF_8);
            }
        });

        Projection projection = Projection.on(List.of(SCHEMA.piece("NCTId"), SCHEMA.piece("OverallStatus")));

        assertThat(new String(projection.of(record), StandardCharsets.UTF_8))
                .isEqualTo("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"},"
                        + "\"statusModule\":{\"overallStatus\":\"RECRUITING\"}}}");
    }

    @Test
    void random_projections_of_random_records_are_those_of_a_tree() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String record =
                    object(null, random, 0.02 + random.nextDouble() * 0.4).toString();
            holdAgainstTree(record, random, "seed " + seed);
        }
    }

    @Test
    void random_projections_of_real_records_are_those_of_a_tree() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (random.nextInt(5) == 0) {
                    holdAgainstTree(JSON.readTree(line).toString(), random, "seed " + seed);
                }
            }
        }
    }

    private static void holdAgainstTree(String record, Random random, String what) throws IOException {
        assertThat(of(record, SCHEMA.roots())).as(what).isEqualTo(record);
        List<Field> asked = new ArrayList<>();
        double share = Math.pow(random.nextDouble(), 4);
        for (Field field : SCHEMA.fields()) {
            if (random.nextDouble() < share * (field.isLeaf() ? 1 : 0.1)) {
                asked.add(field);
            }
        }
        ObjectNode expected = reference((ObjectNode) JSON.readTree(record), null, new HashSet<>(asked));
        assertThat(of(record, asked)).as(what + " " + asked).isEqualTo(expected.toString());
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        StudyRecord cut = StudyRecord.inStore(ID, new Cut(bytes, random.nextInt(bytes.length + 1)));
        assertThat(new String(Projection.on(asked).of(cut), StandardCharsets.UTF_8))
                .as("cut: " + what + " " + asked)
                .isEqualTo(expected.toString());
    }

    /** A record of which the first bytes come alone. */
    private record Cut(byte[] json, int first) implements StudyRecord.Source {
        @Override
        public byte[] beginning() {
            return Arrays.copyOf(json, first);
        }
    }

    /** The rule in the plainest form. */
    private static ObjectNode reference(ObjectNode from, @Nullable Field parent, Set<Field> asked) {
        ObjectNode to = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            Field field = parent == null ? SCHEMA.root(entry.getKey()) : parent.child(entry.getKey());
            if (field == null || !asks(asked, field)) {
                continue;
            }
            if (asked.contains(field)) {
                to.set(entry.getKey(), entry.getValue());
            } else if (entry.getValue() instanceof ObjectNode inner) {
                ObjectNode part = reference(inner, field, asked);
                if (!part.isEmpty()) {
                    to.set(entry.getKey(), part);
                }
            } else if (entry.getValue() instanceof ArrayNode list) {
                ArrayNode parts = to.putArray(entry.getKey());
                list.forEach(element -> parts.add(reference((ObjectNode) element, field, asked)));
            }
        }
        return to;
    }

    private static boolean asks(Set<Field> asked, Field field) {
        return asked.contains(field) || field.children().stream().anyMatch(child -> asks(asked, child));
    }

    private static ObjectNode object(@Nullable Field parent, Random random, double chance) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Field field : parent == null ? SCHEMA.roots() : parent.children()) {
            if (field.isIndexedOnly() || random.nextDouble() > (field.isLeaf() ? 0.5 : chance + 0.3)) {
                continue;
            }
            if (field.isList()) {
                ArrayNode list = object.putArray(field.name());
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(field, random, chance));
                }
            } else {
                object.set(field.name(), value(field, random, chance));
            }
        }
        return object;
    }

    private static JsonNode value(Field field, Random random, double chance) {
        if (!field.isLeaf()) {
            return object(field, random, chance);
        }
        if (field.type() == FieldType.INTEGER) {
            return JsonNodeFactory.instance.numberNode(random.nextInt());
        }
        if (field.type() == FieldType.GEO_POINT) {
            return JsonNodeFactory.instance.objectNode().put("lat", 1).put("lon", 2);
        }
        String[] texts = {"", "a\"b", "\\", "{[,:]}", "é \n", "plain words", "\\\"}"};
        return JsonNodeFactory.instance.textNode(texts[random.nextInt(texts.length)]);
    }

    private static String project(String record, String... pieces) {
        List<Field> fields = new ArrayList<>();
        for (String piece : pieces) {
            fields.add(SCHEMA.piece(piece));
        }
        return of(record, fields);
    }

    private static String of(String record, List<Field> fields) {
        StudyRecord stored = StudyRecord.stored(ID, record.getBytes(StandardCharsets.UTF_8));
        return new String(Projection.on(fields).of(stored), StandardCharsets.UTF_8);
    }
}
