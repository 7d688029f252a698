package org.eligo.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;

/** The texts of some fields of a record, in its order. */
final class RecordTexts implements RecordVisitor {

    /** One value. */
    record Text(Field field, OptionalInt site, String value) {}

    private final Set<Field> fields;
    private final List<Text> texts = new ArrayList<>();
    private int sites;
    private boolean atSite;

    private RecordTexts(Set<Field> fields) {
        this.fields = fields;
    }

    static List<Text> of(StudyRecord record, Set<Field> fields) {
        RecordTexts texts = new RecordTexts(fields);
        try {
            new RecordReader().read(record.json(), texts);
        } catch (RecordException e) {
            throw new IllegalArgumentException("A record that was taken cannot be read: " + e.getMessage(), e);
        }
        return texts.texts;
    }

    @Override
    public void enter(Field structure) {
        if (structure.isNested()) {
            sites++;
            atSite = true;
        }
    }

    @Override
    public void leave(Field structure) {
        if (structure.isNested()) {
            atSite = false;
        }
    }

    @Override
    public void text(Field field, char[] chars, int offset, int length) {
        if (fields.contains(field)) {
            OptionalInt site = atSite ? OptionalInt.of(sites - 1) : OptionalInt.empty();
            texts.add(new Text(field, site, new String(chars, offset, length)));
        }
    }

    @Override
    public void list(Field list, int size) {
        // Only texts are asked for.
    }

    @Override
    public void number(Field field, long value) {
        // Only texts are asked for.
    }

    @Override
    public void flag(Field field, boolean value) {
        // Only texts are asked for.
    }

    @Override
    public void point(Field field, double latitude, double longitude) {
        // Only texts are asked for.
    }

    @Override
    public void unknown(String path) {
        // Only texts are asked for.
    }
}
