package org.eligo.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eligo.gazetteer.SiteCities;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** All that a record tells, by field; the same again for each of its sites alone. */
final class ScannedValues {

    /** A geographical point. */
    record Point(double latitude, double longitude) {}

    /** Texts, numbers ({@link Long}), truths ({@link Boolean}) and {@link Point}s; of a structure, itself as often as it stands. */
    private final Map<Field, List<Object>> values = new HashMap<>();

    private final Map<Field, List<Long>> lengths = new HashMap<>();
    private final List<ScannedValues> sites = new ArrayList<>();
    private final Map<Field, List<List<String>>> words = new ConcurrentHashMap<>();

    static ScannedValues of(StudyRecord record) {
        ScannedValues study = new ScannedValues();
        try {
            new RecordReader().read(record.json(), new Collector(study));
        } catch (RecordException e) {
            throw new IllegalArgumentException(e);
        }
        return study;
    }

    /** The values of the field; empty where it is absent. */
    List<Object> of(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** The lengths of the field's lists; of what is no list, how many values it has in all. Empty where it is absent. */
    List<Long> lengths(Field field) {
        if (field.isList()) {
            return lengths.getOrDefault(field, List.of());
        }
        return of(field).isEmpty() ? List.of() : List.of((long) of(field).size());
    }

    List<ScannedValues> sites() {
        return sites;
    }

    /** The texts of the field. */
    List<String> texts(Field field) {
        return of(field).stream().map(String::valueOf).toList();
    }

    /** The normal forms of the words of each of the field's texts. */
    List<List<String>> words(Field field) {
        return words.computeIfAbsent(
                field,
                f -> texts(f).stream().map(text -> Words.of(text).normals()).toList());
    }

    /** The fields that have a value, structures included. */
    Set<Field> fields() {
        return values.keySet();
    }

    /** The values of an ordered field as they are compared; what cannot be read is left out. */
    List<Long> ordered(Field field) {
        List<Long> ordered = new ArrayList<>();
        for (Object value : of(field)) {
            if (value instanceof Long number) {
                ordered.add(number);
            } else {
                OrderedValues.recorded(field, value.toString()).ifPresent(ordered::add);
            }
        }
        return ordered;
    }

    private Optional<String> last(String piece) {
        List<String> texts = texts(piece(piece));
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getLast());
    }

    private static Field piece(String piece) {
        return Schema.registry().piece(piece);
    }

    private static final class Collector implements RecordVisitor {

        private final ScannedValues study;
        private @Nullable ScannedValues site;

        Collector(ScannedValues study) {
            this.study = study;
        }

        private void add(Field field, Object value) {
            study.values.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
            if (site != null) {
                site.values.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
            }
        }

        @Override
        public void enter(Field structure) {
            add(structure, structure);
            if (structure.isNested()) {
                site = new ScannedValues();
                study.sites.add(site);
            }
        }

        @Override
        public void leave(Field structure) {
            if (structure.isNested() && site != null) {
                Optional<String> region = site.of(piece("LocationState")).isEmpty()
                        ? SiteCities.region(site.last("LocationCity"), site.last("LocationCountry"), ownPoint(site))
                        : Optional.empty();
                if (site.of(piece("LocationGeoPoint")).isEmpty()) {
                    SiteCities.point(
                                    site.last("LocationCity"), site.last("LocationState"), site.last("LocationCountry"))
                            .ifPresent(at -> point(piece("LocationGeoPoint"), at.latitude(), at.longitude()));
                }
                region.ifPresent(name -> add(piece("LocationState"), name));
                site = null;
            }
        }

        private static Optional<org.eligo.study.GeoPoint> ownPoint(ScannedValues site) {
            return site.of(piece("LocationGeoPoint")).stream()
                    .map(Point.class::cast)
                    .findFirst()
                    .flatMap(point -> org.eligo.study.GeoPoint.of(point.latitude(), point.longitude()));
        }

        @Override
        public void list(Field list, int size) {
            study.lengths.computeIfAbsent(list, f -> new ArrayList<>()).add((long) size);
            if (site != null) {
                site.lengths.computeIfAbsent(list, f -> new ArrayList<>()).add((long) size);
            }
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            add(field, new String(chars, offset, length));
        }

        @Override
        public void number(Field field, long value) {
            add(field, value);
        }

        @Override
        public void flag(Field field, boolean value) {
            add(field, value);
        }

        @Override
        public void point(Field field, double latitude, double longitude) {
            add(field, new Point(latitude, longitude));
        }

        @Override
        public void unknown(String path) {}
    }
}
