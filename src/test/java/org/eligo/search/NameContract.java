package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.search.Shelves.study;

import java.util.List;
import java.util.Optional;
import org.eligo.record.StudyFixture;
import org.eligo.record.StudyRecord;
import org.junit.jupiter.api.Test;

/** Names for somebody who types, and from A to Z; and scans that can be ended. */
interface NameContract extends Shelves {

    private Shelf conditions() {
        return shelf(
                study(1).with("Condition", "Breast Cancer", "Fern Fever"),
                study(2).with("Condition", "breast cancer", "Breast cancer"),
                study(3).with("Condition", "Breast Cancer", "Ménière's Disease"),
                study(4).with("Condition", "Cancer of the Fern", "!?"),
                study(5).with("Condition", "Cancer of the fern."));
    }

    private static List<String> names(NameAnswer answer) {
        return answer.names().stream().map(n -> n.name() + " " + n.studies()).toList();
    }

    @Test
    default void names_are_suggested_by_any_of_their_words_the_most_frequent_first() {
        try (StudyReader reader = conditions().engine().reader()) {
            assertThat(names(reader.suggest(NameKind.CONDITION, "CAN", 9)))
                    .containsExactly("Breast Cancer 3", "Cancer of the Fern 2");
            assertThat(names(reader.suggest(NameKind.CONDITION, "fern", 9)))
                    .containsExactly("Cancer of the Fern 2", "Fern Fever 1");
            assertThat(names(reader.suggest(NameKind.CONDITION, "fern", 1))).containsExactly("Cancer of the Fern 2");
            assertThat(names(reader.suggest(NameKind.CONDITION, "cancer of-t", 9)))
                    .containsExactly("Cancer of the Fern 2");
            assertThat(names(reader.suggest(NameKind.CONDITION, "meniere", 9))).containsExactly("Ménière's Disease 1");
            assertThat(names(reader.suggest(NameKind.CONDITION, "ancer", 9))).isEmpty();
            assertThat(names(reader.suggest(NameKind.CONDITION, " ", 9))).isEmpty();
            assertThat(reader.suggest(NameKind.CONDITION, "can", 9).complete()).isTrue();
        }
    }

    @Test
    default void slips_of_the_pen_lead_to_words_of_names_the_nearest_first() {
        Shelf shelf = shelf(
                study(1).with("Condition", "Neuroblastoma", "Stroke"),
                study(2).with("Condition", "Neuroblastoma", "Stroke"),
                study(3).with("Condition", "Recurrent Neuroblastomas", "Strobe Fever", "Ménière's Disease"),
                study(4).with("Condition", "Breast Cancer", "Strokes"));
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(names(reader.alike(NameKind.CONDITION, "neurobastoma", 9)))
                    .as("a letter is missing")
                    .containsExactly("neuroblastoma 2", "neuroblastomas 1");
            assertThat(names(reader.alike(NameKind.CONDITION, "Neuroblastoam", 1)))
                    .as("two letters are exchanged")
                    .containsExactly("neuroblastoma 2");
            assertThat(names(reader.alike(NameKind.CONDITION, "brest cancer", 9)))
                    .as("several words")
                    .containsExactly("breast cancer 1");
            assertThat(names(reader.alike(NameKind.CONDITION, "strock", 9)))
                    .as("two slips in a short word")
                    .isEmpty();
            assertThat(names(reader.alike(NameKind.CONDITION, "stroce", 9)))
                    .as("one slip, the most studies first")
                    .containsExactly("stroke 2", "strobe 1");
            assertThat(names(reader.alike(NameKind.CONDITION, "stroke", 9)))
                    .as("what is written so is no slip")
                    .containsExactly("strobe 1", "strokes 1");
            assertThat(names(reader.alike(NameKind.CONDITION, "Ménière's Disease", 9)))
                    .isEmpty();
            assertThat(names(reader.alike(NameKind.CONDITION, "meniére's diseas", 9)))
                    .containsExactly("meniere's disease 1");
            assertThat(names(reader.alike(NameKind.CONDITION, "?", 9))).isEmpty();
        }
    }

    @Test
    default void names_are_listed_from_a_to_z() {
        try (StudyReader reader = conditions().engine().reader()) {
            assertThat(names(reader.names(NameKind.CONDITION, "", 0, 9)))
                    .containsExactly("Breast Cancer 3", "Cancer of the Fern 2", "Fern Fever 1", "Ménière's Disease 1");
            assertThat(names(reader.names(NameKind.CONDITION, "", 1, 2)))
                    .containsExactly("Cancer of the Fern 2", "Fern Fever 1");
            assertThat(reader.names(NameKind.CONDITION, "f", 0, 9).total()).isEqualTo(1);
            assertThat(reader.names(NameKind.CONDITION, "x", 0, 9).names()).isEmpty();
        }
    }

    @Test
    default void places_are_cities_with_their_state_country_and_point() {
        Shelf shelf = shelf(
                place(study(1), "Paris", "", "France", 48.85),
                place(place(study(2), "PARIS", "", "France", 48.85), "Paris", "Texas", "United States", 33.66),
                place(study(3), "Paris", "", "France", 48.85),
                place(study(4), "New Paris", "Ohio", "United States", 39.85));
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(names(reader.suggest(NameKind.PLACE, "paris", 9)))
                    .containsExactly(
                            "Paris, Île-de-France, France 3",
                            "New Paris, Ohio, United States 1",
                            "Paris, Texas, United States 1");
            assertThat(names(reader.suggest(NameKind.PLACE, "par, tex", 9)))
                    .containsExactly("Paris, Texas, United States 1");
            assertThat(names(reader.suggest(NameKind.PLACE, "Paris, united fr", 9)))
                    .isEmpty();
            assertThat(reader.suggest(NameKind.PLACE, "paris", 1)
                            .names()
                            .getFirst()
                            .place())
                    .contains(new NamedPlace(
                            "Paris",
                            Optional.of("Île-de-France"),
                            Optional.of("France"),
                            Optional.of(new GeoPoint(48.85, 2.5))));
        }
    }

    private static StudyFixture place(StudyFixture study, String city, String state, String country, double latitude) {
        StudyFixture next = study.next("Location").with("LocationCity", city).with("LocationCountry", country);
        return (state.isEmpty() ? next : next.with("LocationState", state))
                .with("LocationGeoPoint", StudyFixture.point(latitude, 2.5));
    }

    @Test
    default void names_follow_what_is_committed() {
        Shelf shelf = conditions();
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(names(reader.suggest(NameKind.CONDITION, "fever", 9))).containsExactly("Fern Fever 1");
        }
        shelf.add(study(1).with("Condition", "Hay Fever"), study(9).with("Condition", "Hay fever"));
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(names(reader.suggest(NameKind.CONDITION, "fever", 9))).containsExactly("Hay Fever 2");
        }
    }

    @Test
    default void a_scan_says_how_many_there_are_and_ends_when_no_more_are_wanted() {
        Shelf shelf = conditions();
        StringBuilder told = new StringBuilder();
        try (StudyReader reader = shelf.engine().reader()) {
            reader.scan(new Query.Everything(), new RecordSink() {
                @Override
                public void total(long records) {
                    told.append("of ").append(records);
                }

                @Override
                public boolean take(StudyRecord record) {
                    told.append(' ').append(record.id().number() - Shelf.FIRST);
                    return record.id().number() - Shelf.FIRST < 3;
                }
            });
        }
        assertThat(told.toString()).isEqualTo("of 5 1 2 3");
    }
}
