package org.eligo.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;

/**
 * The column of a field: of a leaf its values, each element of a list in its place even where it has none, so that the columns of one
 * list go together; of a structure its JSON; of an index-only field what Eligo derives.
 */
final class FieldColumn {

    private FieldColumn() {}

    static StudyColumn of(Field field) {
        return new StudyColumn(
                field.piece(),
                List.of(field),
                row -> field.isIndexedOnly() ? derived(field, row.record()) : standing(field, row.tree()));
    }

    private static String standing(Field field, StudyTree tree) {
        List<String> cells = new ArrayList<>();
        boolean any = false;
        for (JsonNode value : tree.values(field)) {
            String text = field.isLeaf() ? StudyTree.text(value) : value.isContainerNode() ? value.toString() : "";
            any |= !text.isEmpty();
            cells.add(text);
        }
        return any ? String.join(StudyColumns.BETWEEN_VALUES, cells) : "";
    }

    private static String derived(Field field, StudyRecord record) {
        Derived derived = new Derived(field);
        try {
            new RecordReader().read(record.json(), derived);
        } catch (RecordException e) {
            throw new IllegalStateException("The stored record of " + record.id() + " cannot be read.", e);
        }
        return String.join(StudyColumns.BETWEEN_VALUES, derived.values);
    }

    /** Keeps the values of one field. */
    private static final class Derived implements RecordVisitor {

        private final Field wanted;
        private final List<String> values = new ArrayList<>();

        Derived(Field wanted) {
            this.wanted = wanted;
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            keep(field, field == wanted ? new String(chars, offset, length) : "");
        }

        @Override
        public void number(Field field, long value) {
            keep(field, Long.toString(value));
        }

        @Override
        public void flag(Field field, boolean value) {
            keep(field, Boolean.toString(value));
        }

        private void keep(Field field, String value) {
            if (field == wanted) {
                values.add(value);
            }
        }

        @Override
        public void enter(Field structure) {}

        @Override
        public void leave(Field structure) {}

        @Override
        public void list(Field list, int size) {}

        @Override
        public void point(Field field, double latitude, double longitude) {}

        @Override
        public void unknown(String path) {}
    }
}
