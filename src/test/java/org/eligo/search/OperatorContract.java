package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.search.Shelves.study;

import java.util.Set;
import org.eligo.record.StudyFixture;
import org.junit.jupiter.api.Test;

/** Every operator does what it says: each test fails if its operator does nothing. */
interface OperatorContract extends Shelves {

    @Test
    default void area_asks_one_field_or_one_search_area() {
        Shelf shelf = shelf(
                study(1).with("Condition", "Quillfern disease"),
                study(2).with("BriefTitle", "Quillfern disease"),
                study(3).with("LocationCity", "Quillfern"));
        assertThat(shelf.found("quillfern")).containsExactly(1, 2, 3);
        assertThat(shelf.found("AREA[Condition]quillfern")).containsExactly(1);
        assertThat(shelf.found("AREA[TitleSearch]quillfern")).containsExactly(2);
        assertThat(shelf.found("AREA[LocationSearch]quillfern")).containsExactly(3);
        assertThat(shelf.found("AREA[ConditionSearch](quillfern NOT AREA[BriefTitle]disease)"))
                .containsExactly(1);
    }

    @Test
    default void area_distributes_over_parentheses_and_the_innermost_counts() {
        Shelf shelf = shelf(
                study(1).with("Phase", "PHASE2"),
                study(2).with("Phase", "PHASE3"),
                study(3).with("Phase", "PHASE1").with("BriefTitle", "PHASE2"));
        assertThat(shelf.found("AREA[Phase](PHASE2 OR PHASE3)")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[Phase](PHASE1 AND AREA[BriefTitle]PHASE2)"))
                .containsExactly(3);
    }

    @Test
    default void an_enumeration_is_found_by_name_label_and_loose_spelling() {
        Shelf shelf = shelf(
                study(1).with("OverallStatus", "ACTIVE_NOT_RECRUITING"), study(2).with("OverallStatus", "RECRUITING"));
        assertThat(shelf.found("AREA[OverallStatus]ACTIVE_NOT_RECRUITING")).containsExactly(1);
        assertThat(shelf.found("AREA[OverallStatus]\"Active, not recruiting\"")).containsExactly(1);
        assertThat(shelf.found("AREA[OverallStatus]recruiting")).containsExactly(2);
    }

    @Test
    default void an_enumeration_in_an_area_answers_to_its_whole_value_only() {
        Shelf shelf = shelf(study(1).with("StudyType", "EXPANDED_ACCESS"), study(2).with("StudyType", "OBSERVATIONAL"));
        assertThat(shelf.found("observational")).containsExactly(2);
        assertThat(shelf.found("\"Expanded Access\"")).containsExactly(1);
        assertThat(shelf.found("expanded")).isEmpty();
        assertThat(shelf.found("EXPANSION[None]expanded-access")).containsExactly(1);
        assertThat(shelf.found("COVERAGE[FullMatch]observational")).containsExactly(2);
    }

    @Test
    default void yes_or_no_fields_are_found_by_their_value() {
        Shelf shelf = shelf(study(1).with("HasResults", true), study(2).with("HasResults", false), study(3));
        assertThat(shelf.found("AREA[HasResults]true")).containsExactly(1);
        assertThat(shelf.found("AREA[HasResults]no")).containsExactly(2);
    }

    @Test
    default void size_compares_the_length_of_each_list() {
        Shelf shelf = shelf(
                study(1).with("Phase", "PHASE1", "PHASE2"),
                study(2).with("Phase", "PHASE2"),
                study(3),
                study(4).with("BriefTitle", "2"));
        assertThat(shelf.found("AREA[Phase:size]2")).containsExactly(1);
        assertThat(shelf.found("AREA[Phase:size]RANGE[1,MAX]")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[Phase:size]RANGE[MIN,MAX]")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[Phase:size]0")).isEmpty();
        assertThat(shelf.found("AREA[Phase:size]RANGE[2,1]")).isEmpty();
        assertThat(shelf.found("AREA[BriefTitle:size]1")).containsExactly(4);
    }

    @Test
    default void size_of_a_list_in_a_list_is_one_for_each_element() {
        Shelf shelf = shelf(
                study(1).with("ArmGroupInterventionName", "a", "b")
                        .next("ArmGroup")
                        .with("ArmGroupInterventionName", "c"),
                study(2).with("ArmGroupInterventionName", "a", "b", "c"));
        assertThat(shelf.found("AREA[ArmGroupInterventionName:size]1")).containsExactly(1);
        assertThat(shelf.found("AREA[ArmGroupInterventionName:size]2")).containsExactly(1);
        assertThat(shelf.found("AREA[ArmGroupInterventionName:size]3")).containsExactly(2);
        assertThat(shelf.found("AREA[ArmGroup:size]2")).containsExactly(1);
        assertThat(shelf.found("AREA[ArmGroupLabel:size]RANGE[MIN,MAX]")).isEmpty();
    }

    @Test
    default void what_is_no_list_counts_as_one_list_of_all_its_values() {
        Shelf shelf = shelf(
                study(1).with("LocationCity", "Salem")
                        .next("Location")
                        .with("LocationCity", "Salem")
                        .next("Location"),
                study(2).with("LocationCity", "Salem"));
        assertThat(shelf.found("AREA[LocationCity:size]2")).containsExactly(1);
        assertThat(shelf.found("AREA[Location:size]3")).containsExactly(1);
        assertThat(shelf.found("AREA[LocationCity:size]1")).containsExactly(2);
        assertThat(shelf.found("SEARCH[Location](AREA[LocationCity:size]1)")).containsExactly(1, 2);
    }

    @Test
    default void search_location_asks_one_and_the_same_site() {
        Shelf shelf = shelf(
                study(1).with("LocationCity", "Boston").with("LocationStatus", "RECRUITING"),
                study(2).with("LocationCity", "Boston")
                        .with("LocationStatus", "COMPLETED")
                        .next("Location")
                        .with("LocationCity", "Salem")
                        .with("LocationStatus", "RECRUITING"),
                study(3).with("LocationCity", "Boston"),
                study(4).with("BriefTitle", "Boston"));
        assertThat(shelf.found("AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING"))
                .containsExactly(1, 2);
        assertThat(shelf.found("SEARCH[Location](AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING)"))
                .containsExactly(1);
        assertThat(shelf.found("SEARCH[Location](AREA[LocationCity]Boston NOT AREA[LocationStatus]RECRUITING)"))
                .containsExactly(2, 3);
        assertThat(shelf.found("NOT SEARCH[Location](AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING)"))
                .containsExactly(2, 3, 4);
        assertThat(shelf.found("SEARCH[Location](Boston AND AREA[LocationStatus]MISSING)"))
                .containsExactly(3);
        assertThat(shelf.found("SEARCH[Location]ALL")).containsExactly(1, 2, 3);
        assertThat(shelf.found("SEARCH[Location](NOT ALL)")).isEmpty();
        assertThat(shelf.found("SEARCH[Study](Boston)")).containsExactly(1, 2, 3, 4);
    }

    @Test
    default void relaxed_words_of_a_site_may_not_come_from_two_sites() {
        Shelf shelf = shelf(
                study(1).with("LocationFacility", "Fern Hospital")
                        .next("Location")
                        .with("LocationFacility", "Quill Clinic"),
                study(2).with("LocationFacility", "Clinic of the Quill and the Fern"));
        assertThat(shelf.found("AREA[LocationFacility](quill fern)")).containsExactly(1, 2);
        assertThat(shelf.found("SEARCH[Location]AREA[LocationFacility](quill fern)"))
                .containsExactly(2);
    }

    @Test
    default void range_includes_its_ends_and_never_what_has_no_value() {
        Shelf shelf = shelf(
                study(1).with("EnrollmentCount", 10),
                study(2).with("EnrollmentCount", 20),
                study(3).with("EnrollmentCount", 9_000_000_000L),
                study(4));
        assertThat(shelf.found("AREA[EnrollmentCount]RANGE[10,20]")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[EnrollmentCount]RANGE[11,19]")).isEmpty();
        assertThat(shelf.found("AREA[EnrollmentCount]RANGE[20,10]")).isEmpty();
        assertThat(shelf.found("AREA[EnrollmentCount]RANGE[MIN,19]")).containsExactly(1);
        assertThat(shelf.found("AREA[EnrollmentCount]RANGE[11,MAX]")).containsExactly(2, 3);
        assertThat(shelf.found("AREA[EnrollmentCount]RANGE[MIN,MAX]")).containsExactly(1, 2, 3);
        assertThat(shelf.found("AREA[EnrollmentCount]20")).containsExactly(2);
    }

    @Test
    default void a_partial_date_covers_its_whole_period() {
        Shelf shelf = shelf(
                study(1).with("StartDate", "2021-12-31"),
                study(2).with("StartDate", "2022"),
                study(3).with("StartDate", "2022-03"),
                study(4).with("StartDate", "2022-12-31"),
                study(5).with("StartDate", "2023-01-01"),
                study(6).with("StartDate", "someday"));
        assertThat(shelf.found("AREA[StartDate]2022")).containsExactly(2, 3, 4);
        assertThat(shelf.found("AREA[StartDate]2022-03")).containsExactly(3);
        assertThat(shelf.found("AREA[StartDate]12/31/2022")).containsExactly(4);
        assertThat(shelf.found("AREA[StartDate]RANGE[MIN,2022]")).containsExactly(1, 2, 3, 4);
        assertThat(shelf.found("AREA[StartDate]RANGE[2022-12,MAX]")).containsExactly(4, 5);
        assertThat(shelf.found("AREA[StartDate]RANGE[MIN,MAX]")).containsExactly(1, 2, 3, 4, 5);
        assertThat(shelf.found("NOT AREA[StartDate]MISSING")).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    default void ages_compare_over_their_units() {
        Shelf shelf = shelf(
                study(1).with("MinimumAge", "18 Years"),
                study(2).with("MinimumAge", "6 Months"),
                study(3).with("MinimumAge", "28 Days"),
                study(4).with("MinimumAge", "N/A"));
        assertThat(shelf.found("AREA[MinimumAge]RANGE[1 month, 16 years]")).containsExactly(2);
        assertThat(shelf.found("AREA[MinimumAge]RANGE[0 days, 28 days]")).containsExactly(3);
        assertThat(shelf.found("AREA[MinimumAge]RANGE[18d, MAX]")).containsExactly(1, 2, 3);
        assertThat(shelf.found("AREA[MinimumAge]216 months")).containsExactly(1);
    }

    @Test
    default void distance_reaches_as_far_as_its_radius_along_the_earth() {
        Shelf shelf = shelf(
                study(1).with("LocationGeoPoint", StudyFixture.point(42.36, -71.06)),
                study(2).with("LocationGeoPoint", StudyFixture.point(42.52, -70.90)),
                study(3).with("LocationGeoPoint", StudyFixture.point(-17.8, -179.9)),
                study(4));
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,1mi]"))
                .containsExactly(1);
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,13mi]"))
                .containsExactly(1);
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,15mi]"))
                .containsExactly(1, 2);
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,21km]"))
                .containsExactly(1);
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,23km]"))
                .containsExactly(1, 2);
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[-17.8,179.9,20mi]"))
                .containsExactly(3);
        assertThat(shelf.found("NOT AREA[LocationGeoPoint]MISSING")).containsExactly(1, 2, 3);
    }

    @Test
    default void missing_is_answered_by_leaves_lists_structures_and_sites() {
        Shelf shelf = shelf(
                study(1).with("BriefSummary", "text").with("Phase", "PHASE1"),
                study(2).structure("DescriptionModule"),
                study(3).with("LocationCity", "Salem").next("Location").with("LocationState", "Ohio"),
                study(4).with("Phase"));
        assertThat(shelf.found("AREA[BriefSummary]MISSING")).containsExactly(2, 3, 4);
        assertThat(shelf.found("AREA[DescriptionModule]MISSING")).containsExactly(3, 4);
        assertThat(shelf.found("AREA[Phase]MISSING")).containsExactly(2, 3, 4);
        assertThat(shelf.found("AREA[Location]MISSING")).containsExactly(1, 2, 4);
        assertThat(shelf.found("AREA[LocationCity]MISSING")).containsExactly(1, 2, 4);
        assertThat(shelf.found("SEARCH[Location]AREA[LocationCity]MISSING")).containsExactly(3);
        assertThat(shelf.found("SEARCH[Location]AREA[LocationZip]MISSING")).containsExactly(3);
        assertThat(shelf.found("AREA[LocationSearch]MISSING")).containsExactly(1, 2, 4);
        assertThat(shelf.found("AREA[EligibilitySearch]MISSING")).containsExactly(1, 2, 3, 4);
    }

    @Test
    default void all_is_everything() {
        Shelf shelf = shelf(study(1), study(2));
        assertThat(shelf.found("ALL")).containsExactly(1, 2);
        assertThat(shelf.found("NOT ALL")).isEmpty();
        assertThat(shelf.found("AREA[Phase]ALL")).containsExactly(1, 2);
    }

    @Test
    default void tilt_ranks_higher_values_higher_and_missing_ones_lowest() {
        Shelf shelf = shelf(
                study(1).with("BriefTitle", "Quillfern").with("StartDate", "2020-01"),
                study(2).with("BriefTitle", "Quillfern"),
                study(3).with("BriefTitle", "Quillfern").with("StartDate", "2024-01"),
                study(4).with("BriefTitle", "Quillfern").with("StartDate", "2022-01"),
                study(5).with("BriefTitle", "Other").with("StartDate", "2025-01"));
        assertThat(shelf.ranked("TILT[StartDate]AREA[BriefTitle]quillfern")).containsExactly(3, 4, 1, 2);
        assertThat(shelf.ranked("TILT[StartDate]ALL")).containsExactly(5, 3, 4, 1, 2);
        assertThat(shelf.ranked("TILT[StartDate]AREA[StartDate]RANGE[MIN,MAX]")).containsExactly(5, 3, 4, 1);
    }

    @Test
    default void tilt_goes_by_the_highest_of_several_values() {
        Shelf shelf = shelf(
                study(1).with("EventGroupDeathsNumAffected", 5),
                study(2).with("EventGroupDeathsNumAffected", 1)
                        .next("EventGroup")
                        .with("EventGroupDeathsNumAffected", 9),
                study(3).with("EventGroupDeathsNumAffected", 7));
        assertThat(shelf.ranked("TILT[EventGroupDeathsNumAffected]ALL")).containsExactly(2, 3, 1);
    }

    @Test
    default void not_and_or_hold_by_their_precedence() {
        Shelf shelf = shelf(
                study(1).with("BriefTitle", "fern"),
                study(2).with("BriefTitle", "quill"),
                study(3).with("BriefTitle", "fern quill"),
                study(4).with("BriefTitle", "moss"));
        assertThat(shelf.found("NOT fern")).containsExactly(2, 4);
        assertThat(shelf.found("fern AND quill")).containsExactly(3);
        assertThat(shelf.found("\"fern\" \"quill\"")).containsExactly(3);
        assertThat(shelf.found("fern, quill")).containsExactly(3);
        assertThat(shelf.found("fern OR quill")).containsExactly(1, 2, 3);
        assertThat(shelf.found("fern NOT quill")).containsExactly(1);
        assertThat(shelf.found("moss OR fern AND quill")).containsExactly(3, 4);
        assertThat(shelf.found("(moss OR fern) AND quill")).containsExactly(3);
        assertThat(shelf.found("NOT (fern OR quill)")).containsExactly(4);
    }

    @Test
    default void escapes_make_words_of_operators_and_marks() {
        Shelf shelf = shelf(
                study(1).with("BriefTitle", "moss and fern"),
                study(2).with("BriefTitle", "fern, moss"),
                study(3).with("BriefTitle", "values missing"),
                study(4).with("BriefTitle", "the \"fern\" moss"));
        assertThat(shelf.found("AREA[BriefTitle](moss \\AND fern)")).containsExactly(1);
        assertThat(shelf.found("AREA[BriefTitle]\\MISSING")).containsExactly(3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]\"\\\"fern\\\" moss\""))
                .containsExactly(4);
    }

    @Test
    default void what_has_no_word_finds_nothing() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "+ fern +"));
        assertThat(shelf.found("+")).isEmpty();
        assertThat(shelf.found("NOT +")).containsExactly(1);
    }

    @Test
    default void ids_find_present_and_former_numbers() {
        Shelf shelf = shelf(study(1), study(2).with("NCTIdAlias", Shelf.id(7).toString()), study(3));
        assertThat(shelf.found(new Query.Ids(Set.of(Shelf.id(1), Shelf.id(7), Shelf.id(8)))))
                .containsExactly(1, 2);
        assertThat(shelf.found("AREA[NCTId]nct99000003")).containsExactly(3);
    }
}
