package org.eligo.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;

/**
 * Counts records, one after another; several counters count in parallel, each its part of the studies, and {@link Tally} puts them
 * together. Of a value only a hash, its first bytes and one of its studies are kept, and where there are too many for memory they go
 * to a file. One thread at a time.
 */
final class StudyCounter implements AutoCloseable {

    /** Values that a counter keeps in memory; each takes up to 56 bytes. */
    static final int MAX_VALUES_IN_MEMORY = 1_000_000;

    private static final List<Field> FIELDS = Schema.registry().fields();

    private final Path folder;
    private final int maxValues;
    private final RecordReader reader = new RecordReader();
    private final Visitor visitor = new Visitor();
    private final List<ValueRun> runs = new ArrayList<>();
    private final SizeFigures sizes = new SizeFigures();

    /** By {@link Field#ordinal()}, where the field is of the kind. */
    private final @Nullable ValueTable[] values = new ValueTable[FIELDS.size()];

    private final @Nullable DateFigures[] dates = new DateFigures[FIELDS.size()];
    private final @Nullable NumberFigures[] numbers = new NumberFigures[FIELDS.size()];
    private final SizeFigures.@Nullable OfList[] lists = new SizeFigures.OfList[FIELDS.size()];
    private final FieldValues.@Nullable Longest[] longest = new FieldValues.Longest[FIELDS.size()];

    /** By {@link Field#ordinal()}: studies with a value, with {@code false}, with {@code true}; and the last study that was counted. */
    private final long[] present = new long[FIELDS.size()];

    private final long[] no = new long[FIELDS.size()];
    private final long[] yes = new long[FIELDS.size()];
    private final int[] lastPresent = new int[FIELDS.size()];
    private final int[] lastNo = new int[FIELDS.size()];
    private final int[] lastYes = new int[FIELDS.size()];

    private int number;
    private int held;

    /** @param folder takes what does not fit into memory */
    StudyCounter(Path folder) {
        this(folder, MAX_VALUES_IN_MEMORY);
    }

    StudyCounter(Path folder, int maxValues) {
        this.folder = folder;
        this.maxValues = maxValues;
        for (Field field : FIELDS) {
            int at = field.ordinal();
            switch (field.type()) {
                case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, AGE, ENUM -> values[at] = new ValueTable();
                case PARTIAL_DATE, DATE, DATE_TIME -> dates[at] = new DateFigures();
                case INTEGER -> numbers[at] = new NumberFigures();
                case BOOLEAN, GEO_POINT, STRUCTURE -> {
                    // A point has no figures; what a structure holds has its own.
                }
            }
            if (field.isList()) {
                lists[at] = new SizeFigures.OfList();
            }
        }
    }

    /** Counts a study; each study once. */
    void add(StudyRecord study) {
        number = study.id().number();
        sizes.add(study.id(), study.json().length);
        try {
            reader.read(study.json(), visitor);
        } catch (RecordException e) {
            throw new IllegalStateException("The stored record of " + study.id() + " cannot be read.", e);
        }
        if (held > maxValues) {
            runs.add(ValueRun.onDisk(tables(), folder));
            held = 0;
        }
    }

    /** Everything that was counted of values, in parts; the tables are empty afterwards. */
    List<ValueRun> runs() {
        runs.add(ValueRun.inMemory(tables()));
        held = 0;
        return runs;
    }

    /** The fields whose values are counted one by one, in the order of {@link ValueRun#nextField}. */
    static List<Field> countedOneByOne() {
        return FIELDS.stream().filter(StudyCounter::isCountedOneByOne).toList();
    }

    private static boolean isCountedOneByOne(Field field) {
        return switch (field.type()) {
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, AGE, ENUM -> true;
            case PARTIAL_DATE, DATE, DATE_TIME, INTEGER, BOOLEAN, GEO_POINT, STRUCTURE -> false;
        };
    }

    SizeFigures sizes() {
        return sizes;
    }

    long present(Field field) {
        return present[field.ordinal()];
    }

    long no(Field field) {
        return no[field.ordinal()];
    }

    long yes(Field field) {
        return yes[field.ordinal()];
    }

    Optional<DateFigures> dates(Field field) {
        return Optional.ofNullable(dates[field.ordinal()]);
    }

    Optional<NumberFigures> numbers(Field field) {
        return Optional.ofNullable(numbers[field.ordinal()]);
    }

    Optional<SizeFigures.OfList> lists(Field field) {
        return Optional.ofNullable(lists[field.ordinal()]);
    }

    Optional<FieldValues.Longest> longest(Field field) {
        return Optional.ofNullable(longest[field.ordinal()]);
    }

    @Override
    public void close() {
        runs.forEach(ValueRun::close);
    }

    private List<ValueTable> tables() {
        List<ValueTable> tables = new ArrayList<>();
        for (ValueTable table : values) {
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }

    private final class Visitor implements RecordVisitor {

        @Override
        public void enter(Field structure) {
            // What is in it is told.
        }

        @Override
        public void leave(Field structure) {
            // What is in it was told.
        }

        @Override
        public void list(Field list, int size) {
            SizeFigures.OfList figures = lists[list.ordinal()];
            if (figures != null) {
                figures.add(size, number);
            }
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            int at = field.ordinal();
            isPresent(at);
            DateFigures figures = dates[at];
            if (figures != null) {
                figures.add(chars, offset, length);
            }
            ValueTable table = values[at];
            if (table != null) {
                int before = table.size();
                table.add(chars, offset, length, number);
                held += table.size() - before;
                FieldValues.Longest known = longest[at];
                if (known == null || length > known.length()) {
                    longest[at] = new FieldValues.Longest(length, nctId(), new String(chars, offset, length));
                }
            }
        }

        @Override
        public void number(Field field, long value) {
            isPresent(field.ordinal());
            NumberFigures figures = numbers[field.ordinal()];
            if (figures != null) {
                figures.add(value);
            }
        }

        @Override
        public void flag(Field field, boolean value) {
            int at = field.ordinal();
            isPresent(at);
            int[] last = value ? lastYes : lastNo;
            if (last[at] != number) {
                last[at] = number;
                (value ? yes : no)[at]++;
            }
        }

        @Override
        public void point(Field field, double latitude, double longitude) {
            isPresent(field.ordinal());
        }

        @Override
        public void unknown(String path) {
            // Only the schema's fields have figures.
        }

        private void isPresent(int at) {
            if (lastPresent[at] != number) {
                lastPresent[at] = number;
                present[at]++;
            }
        }

        private String nctId() {
            return new NctId(number).toString();
        }
    }
}
