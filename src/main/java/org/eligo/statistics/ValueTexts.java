package org.eligo.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.statistics.ValueTable.Entry;
import org.eligo.study.NctId;

/** Reads the texts of values of which only the hash was kept, each in a study that has it. */
final class ValueTexts {

    private record Key(Field field, long hash) {}

    private final SortedMap<Integer, Set<Key>> wanted = new TreeMap<>();
    private final Map<Key, String> texts = new HashMap<>();

    void want(Field field, Candidates candidates) {
        for (Entry entry : candidates.best()) {
            boolean unused =
                    wanted.computeIfAbsent(entry.number(), n -> new HashSet<>()).add(new Key(field, entry.hash()));
        }
    }

    /** Reads all that are wanted. */
    void read(Function<NctId, Optional<StudyRecord>> records) {
        RecordReader reader = new RecordReader();
        wanted.forEach((number, keys) -> {
            StudyRecord study = records.apply(new NctId(number))
                    .orElseThrow(() -> new IllegalStateException(
                            "Study " + new NctId(number) + " was there when it was counted, and is not any more."));
            try {
                reader.read(study.json(), new Visitor(keys));
            } catch (RecordException e) {
                throw new IllegalStateException("The stored record of " + study.id() + " cannot be read.", e);
            }
        });
    }

    String of(Field field, Entry entry) {
        String text = texts.get(new Key(field, entry.hash()));
        if (text == null) {
            throw new IllegalStateException("A value of " + field.piece() + " was counted in "
                    + new NctId(entry.number()) + ", and is not there any more.");
        }
        return text;
    }

    private final class Visitor implements RecordVisitor {

        private final Set<Key> keys;

        Visitor(Set<Key> keys) {
            this.keys = keys;
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            Key key = new Key(field, ValueHash.of(chars, offset, length));
            if (keys.contains(key)) {
                String unused = texts.putIfAbsent(key, new String(chars, offset, length));
            }
        }

        @Override
        public void enter(Field structure) {
            // Only texts are sought.
        }

        @Override
        public void leave(Field structure) {
            // Only texts are sought.
        }

        @Override
        public void list(Field list, int size) {
            // Only texts are sought.
        }

        @Override
        public void number(Field field, long value) {
            // Only texts are sought.
        }

        @Override
        public void flag(Field field, boolean value) {
            // Only texts are sought.
        }

        @Override
        public void point(Field field, double latitude, double longitude) {
            // Only texts are sought.
        }

        @Override
        public void unknown(String path) {
            // Only texts are sought.
        }
    }
}
