package org.eligo.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.statistics.FieldValues.Longest;
import org.eligo.statistics.FieldValues.ValueCount;
import org.eligo.statistics.ValueTable.Entry;
import org.eligo.study.NctId;

/** Puts together what several counters counted. */
final class Tally {

    private static final Comparator<ValueCount> FIRST_IN_LIST = Comparator.comparingLong(ValueCount::studies)
            .reversed()
            .thenComparing(ValueCount::value, (a, b) -> Arrays.compare(points(a), points(b)));

    private static final Comparator<Longest> LONGEST =
            Comparator.comparingInt(Longest::length).thenComparing(Longest::nctId, Comparator.reverseOrder());

    private final List<StudyCounter> parts;
    private final Map<Field, Candidates> candidates = new HashMap<>();
    private final ValueTexts texts = new ValueTexts();

    private Tally(List<StudyCounter> parts) {
        this.parts = parts;
    }

    /**
     * The figures of all studies that the counters counted, each in one of them.
     *
     * @param records finds the studies again
     */
    static StudyStatistics of(List<StudyCounter> parts, Function<NctId, Optional<StudyRecord>> records) {
        Tally tally = new Tally(parts);
        tally.gather();
        tally.texts.read(records);
        return tally.statistics();
    }

    private void gather() {
        List<ValueRun> runs = new ArrayList<>();
        parts.forEach(part -> runs.addAll(part.runs()));
        for (Field field : StudyCounter.countedOneByOne()) {
            List<Iterator<Entry>> ofField = new ArrayList<>();
            runs.forEach(run -> ofField.add(run.nextField()));
            Candidates best = Candidates.of(ofField);
            candidates.put(field, best);
            texts.want(field, best);
        }
    }

    private StudyStatistics statistics() {
        SizeFigures sizes = new SizeFigures();
        parts.forEach(part -> sizes.add(part.sizes()));
        RecordSizes records = sizes.figures();
        List<FieldValues> values = new ArrayList<>();
        List<ListSizes> lists = new ArrayList<>();
        for (Field field : Schema.registry().fields()) {
            values(field, records.studies()).ifPresent(values::add);
            if (field.isList()) {
                SizeFigures.OfList all = new SizeFigures.OfList();
                parts.forEach(part -> part.lists(field).ifPresent(all::add));
                lists.add(all.of(field.piece()));
            }
        }
        return new StudyStatistics(values, lists, records);
    }

    private Optional<FieldValues> values(Field field, long studies) {
        long missing = studies - sum(part -> part.present(field));
        FieldType type = field.type();
        return switch (type) {
            case ENUM -> {
                Candidates best = candidates(field);
                yield Optional.of(new FieldValues.Names(field.piece(), missing, best.unique(), top(field, best)));
            }
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, AGE -> {
                Candidates best = candidates(field);
                Longest longest = parts.stream()
                        .flatMap(part -> part.longest(field).stream())
                        .max(LONGEST)
                        .orElse(Longest.NONE);
                yield Optional.of(
                        new FieldValues.Texts(field.piece(), missing, best.unique(), top(field, best), longest));
            }
            case PARTIAL_DATE, DATE, DATE_TIME -> {
                DateFigures all = new DateFigures();
                parts.forEach(part -> part.dates(field).ifPresent(all::add));
                yield Optional.of(all.of(field.piece(), missing));
            }
            case INTEGER -> {
                NumberFigures all = new NumberFigures();
                parts.forEach(part -> part.numbers(field).ifPresent(all::add));
                yield Optional.of(all.of(field.piece(), missing));
            }
            case BOOLEAN ->
                Optional.of(new FieldValues.Flags(
                        field.piece(), missing, sum(part -> part.no(field)), sum(part -> part.yes(field))));
            case STRUCTURE, GEO_POINT -> Optional.empty();
        };
    }

    private Candidates candidates(Field field) {
        return Optional.ofNullable(candidates.get(field)).orElseThrow();
    }

    private List<ValueCount> top(Field field, Candidates best) {
        return best.best().stream()
                .map(entry -> new ValueCount(texts.of(field, entry), entry.counted()))
                .sorted(FIRST_IN_LIST)
                .limit(FieldValues.MAX_TOP_VALUES)
                .toList();
    }

    private long sum(ToLongFunction<StudyCounter> figure) {
        return parts.stream().mapToLong(figure).sum();
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }
}
