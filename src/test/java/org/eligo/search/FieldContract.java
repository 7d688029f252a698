package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eligo.record.StudyFixture;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every field of the schema is found by its value, under each of its names, and not by another value. */
interface FieldContract extends Shelves {

    @TestFactory
    default Stream<DynamicTest> every_leaf_is_found_by_its_value_and_not_by_another() {
        List<FieldSample> samples = new ArrayList<>();
        Schema.registry().fields().stream().filter(Field::isLeaf).forEach(f -> samples.add(FieldSample.of(f)));
        Shelf shelf = shelf(samples.stream().map(FieldSample::study).toArray(StudyFixture[]::new));
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.field().piece(), () -> {
                    for (String name : names(sample.field())) {
                        List<Integer> found = shelf.found("AREA[" + name + "]" + sample.right());
                        if (sample.field().isIndexedOnly()) {
                            assertThat(found).as(name).contains(sample.number());
                        } else {
                            assertThat(found).as(name).containsExactly(sample.number());
                        }
                        assertThat(shelf.found("AREA[" + name + "]" + sample.wrong()))
                                .as(name)
                                .doesNotContain(sample.number());
                    }
                    if (sample.field().isInsideNested()) {
                        String piece = sample.field().piece();
                        assertThat(shelf.found("SEARCH[Location]AREA[" + piece + "]" + sample.right()))
                                .contains(sample.number());
                        assertThat(shelf.found("SEARCH[Location]AREA[" + piece + "]" + sample.wrong()))
                                .doesNotContain(sample.number());
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> every_field_answers_missing_and_size() {
        int without = 900;
        List<FieldSample> samples = new ArrayList<>();
        Schema.registry().fields().stream()
                .filter(f -> !f.isIndexedOnly())
                .forEach(f -> samples.add(FieldSample.of(f)));
        Shelf shelf = shelf(Stream.concat(samples.stream().map(FieldSample::study), Stream.of(Shelves.study(without)))
                .toArray(StudyFixture[]::new));
        // Of these every study has one.
        List<String> everywhere = List.of("NCTId", "IdentificationModule", "ProtocolSection");
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.field().piece(), () -> {
                    String area = "AREA[" + sample.field().piece();
                    assertThat(shelf.found("NOT " + area + "]MISSING")).contains(sample.number());
                    assertThat(shelf.found(area + ":size]1")).contains(sample.number());
                    if (!everywhere.contains(sample.field().piece())) {
                        assertThat(shelf.found(area + "]MISSING"))
                                .contains(without)
                                .doesNotContain(sample.number());
                        assertThat(shelf.found(area + ":size]RANGE[MIN,MAX]")).doesNotContain(without);
                    }
                }));
    }

    private static List<String> names(Field field) {
        List<String> names = new ArrayList<>(field.alternativeNames());
        names.add(field.piece());
        names.add(field.path());
        return names;
    }
}
