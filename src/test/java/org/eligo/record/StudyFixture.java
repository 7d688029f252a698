package org.eligo.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;

/**
 * A small fictional study for a test, written field by field. Fields answer to their piece name, alternative names and path.
 *
 * <pre>
 * StudyFixture.study(99000001)
 *         .with("OverallStatus", "RECRUITING")
 *         .with("Condition", "Asthma", "Cough")
 *         .next("Location").with("LocationCity", "Boston").with("LocationStatus", "RECRUITING")
 *         .next("Location").with("LocationCity", "Salem")
 *         .record();
 * </pre>
 */
public final class StudyFixture {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> root = new LinkedHashMap<>();

    private StudyFixture() {}

    /** A study of that number and nothing else. */
    public static StudyFixture study(int number) {
        return new StudyFixture().with("NCTId", new NctId(number).toString());
    }

    /** The record of a JSON text. */
    public static StudyRecord record(String json) throws RecordException {
        return new RecordReader().take(json.getBytes(StandardCharsets.UTF_8), new SilentVisitor());
    }

    /** A place, as the value of a field of points. */
    public static Map<String, Object> point(double latitude, double longitude) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("lat", latitude);
        point.put("lon", longitude);
        return point;
    }

    /**
     * Gives the field a value; a list gets all of them at its end. A list of objects on the way is entered at its last element,
     * and where it has none, gets one.
     */
    public StudyFixture with(String field, Object... values) {
        Field leaf = field(field);
        Map<String, Object> object = objectOf(leaf);
        if (leaf.isList()) {
            list(object, leaf).addAll(List.of(values));
        } else if (values.length == 1) {
            object.put(leaf.name(), values[0]);
        } else {
            throw new IllegalArgumentException(field + " takes one value.");
        }
        return this;
    }

    /** Begins a further element of a list of objects. */
    public StudyFixture next(String listOfObjects) {
        Field list = field(listOfObjects);
        list(objectOf(list), list).add(new LinkedHashMap<String, Object>());
        return this;
    }

    /** Makes the structure stand in the record, empty if nothing is put into it. */
    public StudyFixture structure(String structure) {
        Map<String, Object> unused = inside(field(structure));
        return this;
    }

    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public StudyRecord record() {
        try {
            return new RecordReader().take(json(), new SilentVisitor());
        } catch (RecordException e) {
            throw new IllegalStateException("The fixture is no study: " + e.getMessage(), e);
        }
    }

    private static Field field(String name) {
        return Schema.registry().field(name).orElseThrow(() -> new IllegalArgumentException("No field " + name));
    }

    private Map<String, Object> objectOf(Field field) {
        return field.parent().map(this::inside).orElse(root);
    }

    private Map<String, Object> inside(Field structure) {
        Map<String, Object> parent = objectOf(structure);
        if (!structure.isList()) {
            return object(parent.computeIfAbsent(structure.name(), key -> new LinkedHashMap<String, Object>()));
        }
        List<Object> elements = list(parent, structure);
        if (elements.isEmpty()) {
            elements.add(new LinkedHashMap<String, Object>());
        }
        return object(elements.getLast());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> object, Field list) {
        return (List<Object>) object.computeIfAbsent(list.name(), key -> new ArrayList<>());
    }
}
