package org.eligo.ingest;

import java.util.ArrayList;
import java.util.List;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/** Reads one record after the other, each once: makes its card, notes unknown keys, odd values and the date of the data. One instance per thread. */
final class RecordCheck implements RecordVisitor {

    private static final Field VERSION_HOLDER = Schema.registry().piece("VersionHolder");

    private final RecordReader reader = new RecordReader();
    private final ValueCheck values = new ValueCheck();
    private final CardReader card = new CardReader();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> odd = new ArrayList<>();
    private String dataDate = "";

    /**
     * Takes a record; everything below then is about it.
     *
     * @throws RecordException if it cannot be taken
     */
    StudyRecord take(byte[] json) throws RecordException {
        card.reset();
        unknown.clear();
        odd.clear();
        dataDate = "";
        return reader.take(json, this);
    }

    StudyCard card(NctId id) {
        return card.card(id);
    }

    List<String> unknownKeys() {
        return unknown;
    }

    List<String> oddValues() {
        return odd;
    }

    /** The record's data date, yyyy-MM-dd; empty text where it has none that can be read. */
    String dataDate() {
        return dataDate;
    }

    @Override
    public void text(Field field, char[] chars, int offset, int length) {
        values.oddity(field, chars, offset, length).ifPresent(odd::add);
        if (field == VERSION_HOLDER) {
            String date = new String(chars, offset, length);
            dataDate = ValueCheck.isDate(FieldType.DATE, date) ? date : "";
        }
        card.text(field, chars, offset, length);
    }

    @Override
    public void unknown(String path) {
        unknown.add(path);
    }

    @Override
    public void repeated(Field field) {
        odd.add(field.path()
                + " stands twice in one object; its last value may be another than what is shown and found");
    }

    @Override
    public void enter(Field structure) {
        card.enter(structure);
    }

    @Override
    public void leave(Field structure) {
        card.leave(structure);
    }

    @Override
    public void list(Field list, int size) {
        card.list(list, size);
    }

    @Override
    public void number(Field field, long value) {
        card.number(field, value);
    }

    @Override
    public void flag(Field field, boolean value) {
        card.flag(field, value);
    }

    @Override
    public void point(Field field, double latitude, double longitude) {
        card.point(field, latitude, longitude);
    }
}
