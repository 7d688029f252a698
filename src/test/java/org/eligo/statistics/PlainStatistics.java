package org.eligo.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;

/** The obvious way to the same figures: keeps every value of every study as text. What the counting is held against. */
final class PlainStatistics {

    /** Of one study: the values of each field, all of them, as text; the lengths of each list. */
    private record Study(StudyRecord record, Map<Field, List<String>> values, Map<Field, List<Integer>> sizes) {}

    private static final Comparator<Field> IN_ORDER = Comparator.comparingInt(Field::ordinal);

    private final List<Study> studies = new ArrayList<>();

    PlainStatistics(List<StudyRecord> records) {
        for (StudyRecord record : records) {
            Study study = new Study(record, new TreeMap<>(IN_ORDER), new TreeMap<>(IN_ORDER));
            try {
                new RecordReader().read(record.json(), new Visitor(study));
            } catch (RecordException e) {
                throw new IllegalArgumentException(e);
            }
            studies.add(study);
        }
    }

    StudyStatistics statistics() {
        List<FieldValues> values = new ArrayList<>();
        List<ListSizes> lists = new ArrayList<>();
        for (Field field : Schema.registry().fields()) {
            if (field.type() != FieldType.STRUCTURE && field.type() != FieldType.GEO_POINT) {
                values.add(values(field));
            }
            if (field.isList()) {
                lists.add(sizes(field));
            }
        }
        return new StudyStatistics(values, lists, recordSizes());
    }

    private FieldValues values(Field field) {
        List<List<String>> all = studies.stream()
                .map(s -> s.values().getOrDefault(field, List.of()))
                .toList();
        long missing = all.stream().filter(List::isEmpty).count();
        Map<String, Long> counts = all.stream()
                .flatMap(of -> Set.copyOf(of).stream())
                .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        List<FieldValues.ValueCount> top = counts.entrySet().stream()
                .map(e -> new FieldValues.ValueCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong((FieldValues.ValueCount v) -> -v.studies())
                        .thenComparing(v -> v.value().codePoints().toArray(), Arrays::compare))
                .limit(250)
                .toList();
        List<String> flat = all.stream().flatMap(List::stream).toList();
        return switch (field.type()) {
            case ENUM -> new FieldValues.Names(field.piece(), missing, counts.size(), top);
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, AGE ->
                new FieldValues.Texts(field.piece(), missing, counts.size(), top, longest(field));
            case PARTIAL_DATE, DATE, DATE_TIME -> {
                TreeSet<String> dates = new TreeSet<>(flat);
                Set<Integer> lengths =
                        new TreeSet<>(dates.stream().map(String::length).toList());
                yield new FieldValues.Dates(
                        field.piece(),
                        missing,
                        dates.isEmpty() ? "" : dates.first(),
                        dates.isEmpty() ? "" : dates.last(),
                        lengths.stream()
                                .map(length -> length == 4
                                        ? "yyyy"
                                        : length == 7 ? "yyyy-MM" : length == 10 ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm")
                                .toList());
            }
            case INTEGER -> {
                var figures = flat.stream().mapToLong(Long::parseLong).summaryStatistics();
                boolean none = flat.isEmpty();
                yield new FieldValues.Numbers(
                        field.piece(),
                        missing,
                        flat.size(),
                        none ? 0 : figures.getMin(),
                        none ? 0 : figures.getMax(),
                        figures.getAverage());
            }
            case BOOLEAN ->
                new FieldValues.Flags(
                        field.piece(), missing, counts.getOrDefault("false", 0L), counts.getOrDefault("true", 0L));
            case STRUCTURE, GEO_POINT -> throw new IllegalArgumentException(field.piece());
        };
    }

    private FieldValues.Longest longest(Field field) {
        FieldValues.Longest longest = FieldValues.Longest.NONE;
        List<Study> byNumber = studies.stream()
                .sorted(Comparator.comparing(s -> s.record().id()))
                .toList();
        for (Study study : byNumber) {
            for (String value : study.values().getOrDefault(field, List.of())) {
                if (value.length() > longest.length()) {
                    longest = new FieldValues.Longest(
                            value.length(), study.record().id().toString(), value);
                }
            }
        }
        return longest;
    }

    private ListSizes sizes(Field field) {
        Map<Integer, Long> counts = studies.stream()
                .flatMap(s -> Set.copyOf(s.sizes().getOrDefault(field, List.of())).stream())
                .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
        List<ListSizes.SizeCount> top = counts.entrySet().stream()
                .map(e -> new ListSizes.SizeCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong((ListSizes.SizeCount c) -> -c.studies())
                        .thenComparingLong(ListSizes.SizeCount::size))
                .limit(250)
                .toList();
        TreeSet<Integer> sizes = new TreeSet<>(counts.keySet());
        return new ListSizes(
                field.piece(),
                counts.size(),
                sizes.isEmpty() ? 0 : sizes.first(),
                sizes.isEmpty() ? 0 : sizes.last(),
                top);
    }

    private RecordSizes recordSizes() {
        List<RecordSizes.Largest> all = studies.stream()
                .map(s -> new RecordSizes.Largest(
                        s.record().id().toString(), s.record().json().length))
                .sorted(Comparator.comparingLong((RecordSizes.Largest l) -> -l.bytes())
                        .thenComparing(RecordSizes.Largest::nctId))
                .toList();
        int n = all.size();
        List<RecordSizes.Percentile> percentiles = new ArrayList<>();
        for (int percent : List.of(5, 10, 25, 50, 75, 90, 95, 99)) {
            all.reversed().stream()
                    .map(RecordSizes.Largest::bytes)
                    .filter(bytes ->
                            all.stream().filter(l -> l.bytes() <= bytes).count() * 100 >= (long) percent * n)
                    .findFirst()
                    .ifPresent(bytes -> percentiles.add(new RecordSizes.Percentile(percent, bytes)));
        }
        List<RecordSizes.Range> ranges = new ArrayList<>();
        if (n > 0) {
            for (long from = Long.highestOneBit(all.getLast().bytes());
                    from <= all.getFirst().bytes();
                    from *= 2) {
                long low = from;
                long high = 2 * from - 1;
                ranges.add(new RecordSizes.Range(
                        low,
                        high,
                        all.stream()
                                .filter(l -> l.bytes() >= low && l.bytes() <= high)
                                .count()));
            }
        }
        long bytes = all.stream().mapToLong(RecordSizes.Largest::bytes).sum();
        return new RecordSizes(n, n == 0 ? 0 : bytes / n, all.subList(0, Math.min(10, n)), percentiles, ranges);
    }

    private record Visitor(Study study) implements RecordVisitor {

        private void value(Field field, String value) {
            boolean unused = study.values()
                    .computeIfAbsent(field, f -> new ArrayList<>())
                    .add(value);
        }

        @Override
        public void enter(Field structure) {
            // Only values and lists have figures.
        }

        @Override
        public void leave(Field structure) {
            // Only values and lists have figures.
        }

        @Override
        public void list(Field list, int size) {
            boolean unused =
                    study.sizes().computeIfAbsent(list, f -> new ArrayList<>()).add(size);
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            value(field, new String(chars, offset, length));
        }

        @Override
        public void number(Field field, long value) {
            value(field, Long.toString(value));
        }

        @Override
        public void flag(Field field, boolean value) {
            value(field, Boolean.toString(value));
        }

        @Override
        public void point(Field field, double latitude, double longitude) {
            // Points have no figures.
        }

        @Override
        public void unknown(String path) {
            // Only the schema's fields have figures.
        }
    }
}
