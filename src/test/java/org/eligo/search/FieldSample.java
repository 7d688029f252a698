package org.eligo.search;

import java.util.List;
import org.eligo.record.StudyFixture;
import org.eligo.schema.Derivation;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/**
 * A study in which one field has a value, generated from the schema.
 *
 * @param right what follows AREA[field] and finds it
 * @param wrong what follows AREA[field] and does not
 */
record FieldSample(int number, Field field, StudyFixture study, String right, String wrong) {

    static FieldSample of(Field field) {
        int number = field.ordinal() + 1;
        StudyFixture study = Shelves.study(number);
        Derivation derivation = Schema.registry().derivation(field).orElse(null);
        return switch (derivation) {
            case null -> direct(number, field, study);
            case Derivation.CountOf(List<Field> lists, int plus) -> {
                for (int i = 0; i < 3; i++) {
                    put(lists.getFirst(), study);
                }
                yield new FieldSample(number, field, study, Integer.toString(3 + plus), "77");
            }
            case Derivation.DistinctCountOf(Field values) ->
                new FieldSample(
                        number,
                        field,
                        study.with(values.piece(), "Moss")
                                .next("Location")
                                .with(values.piece(), "Moss")
                                .next("Location")
                                .with(values.piece(), "Lichen"),
                        "2",
                        "3");
            case Derivation.YearOf(Field date) ->
                new FieldSample(number, field, study.with(date.piece(), "2021-05-06"), "2021", "2020");
            case Derivation.CountryCodeOf(Field country) ->
                new FieldSample(number, field, study.with(country.piece(), "France"), "FR", "DE");
        };
    }

    private static void put(Field list, StudyFixture study) {
        if (list.isLeaf()) {
            String value =
                    list.enumeration().map(e -> e.values().getLast().name()).orElse("moss");
            StudyFixture unused = study.with(list.piece(), value);
        } else {
            StudyFixture unused = study.next(list.piece());
        }
    }

    private static FieldSample direct(int number, Field field, StudyFixture study) {
        return switch (field.type()) {
            case STRUCTURE -> new FieldSample(number, field, study.structure(field.piece()), "MISSING", "MISSING");
            case TEXT, MARKUP, GEO_NAME, KEYWORD ->
                of(number, field, study, "The quillfern disease", "quillferns", "mossgrown");
            case NCT_ID -> {
                String id = field.piece().equals("NCTId") ? Shelf.id(number).toString() : "NCT99900001";
                yield of(number, field, study, id, id, "NCT99900002");
            }
            case ENUM -> {
                Enumeration values = field.enumeration().orElseThrow();
                String first = values.names().getFirst();
                // Quoted, as ALL is a value of Sex.
                yield of(
                        number,
                        field,
                        study,
                        first,
                        "\"" + first + "\"",
                        "\"" + values.names().getLast() + "\"");
            }
            case BOOLEAN -> of(number, field, study, true, "true", "false");
            case INTEGER -> of(number, field, study, 4711, "RANGE[4711,4711]", "RANGE[MIN,4710]");
            case PARTIAL_DATE -> of(number, field, study, "2019-03", "2019", "2018");
            case DATE -> of(number, field, study, "2019-03-04", "2019-03", "2019-03-05");
            case DATE_TIME -> of(number, field, study, "2019-03-04T11:22", "2019-03-04", "2019-03-05");
            case AGE -> of(number, field, study, "24 Months", "2 years", "RANGE[MIN,1 year]");
            case GEO_POINT ->
                of(
                        number,
                        field,
                        study,
                        StudyFixture.point(10.5, 20.5),
                        "DISTANCE[10.5,20.5,2mi]",
                        "DISTANCE[10.5,30.5,20mi]");
        };
    }

    private static FieldSample of(
            int number, Field field, StudyFixture study, Object value, String right, String wrong) {
        return new FieldSample(number, field, study.with(field.piece(), value), right, wrong);
    }
}
