package org.eligo.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;

/** What each part of a search does to the number of studies. */
final class FunnelTest {

    private static final Finder FINDER =
            new Finder(FictionalStudies.engineOf("funnel", FictionalStudies.fictional()), Synonyms.NONE);

    private static final StudySearch ASTHMA = StudySearch.everything().withQuery(QueryParameter.COND, "asthma");

    private static Funnel funnel(StudySearch search, FilterPart... parts) {
        StudyFilter filter = StudyFilter.none();
        for (FilterPart part : parts) {
            filter = filter.and(part);
        }
        return FINDER.funnel(search.withFilter(filter));
    }

    private static FilterPart oneOf(FilterName name, boolean exact, String value) {
        return new FilterPart.OneOf(name, Set.of(value), exact);
    }

    @Test
    void each_part_says_how_many_it_alone_removes_and_how_many_of_those_had_no_datum() {
        Funnel exact = funnel(StudySearch.everything(), oneOf(FilterName.PHASE, true, "PHASE1"));
        assertThat(exact.total()).isEqualTo(8);
        assertThat(exact.steps().getFirst())
                .returns(24L, Funnel.Step::without)
                .returns(16L, Funnel.Step::removed)
                .returns(8L, Funnel.Step::removedWithoutDatum)
                .returns(0L, Funnel.Step::keptWithoutDatum);
        Funnel kind = funnel(StudySearch.everything(), oneOf(FilterName.PHASE, false, "PHASE1"));
        assertThat(kind.total()).isEqualTo(15);
        assertThat(kind.steps().getFirst())
                .returns(9L, Funnel.Step::removed)
                .returns(1L, Funnel.Step::removedWithoutDatum)
                .returns(7L, Funnel.Step::keptWithoutDatum);
        assertThat(kind.relaxations()).isEmpty();
        assertThat(kind.complete()).isTrue();
    }

    @Test
    void boxes_are_parts_too() {
        Funnel funnel = funnel(ASTHMA, oneOf(FilterName.PHASE, true, "PHASE2"));
        assertThat(funnel.total()).isEqualTo(4);
        assertThat(funnel.steps())
                .extracting(step -> step.part().label() + " " + step.removed())
                .containsExactly("Conditions or disease 4", "Phase 8");
    }

    @Test
    void where_nothing_is_found_it_says_what_to_leave_out() {
        Funnel funnel = funnel(
                ASTHMA,
                oneOf(FilterName.OVERALL_STATUS, true, "COMPLETED"),
                oneOf(FilterName.STUDY_TYPE, true, "OBSERVATIONAL"));
        assertThat(funnel.total()).isZero();
        assertThat(funnel.relaxations())
                .extracting(r -> r.parts().getFirst().label() + " " + r.studies())
                .containsExactlyInAnyOrder("Conditions or disease 2", "Status 2");
        Funnel.Relaxation first = funnel.relaxations().getFirst();
        assertThat(FINDER.search(first.search()).result().total()).hasValue(first.studies());
    }

    @Test
    void pairs_are_tried_where_no_single_part_helps() {
        Funnel funnel = funnel(
                ASTHMA,
                oneOf(FilterName.OVERALL_STATUS, true, "COMPLETED"),
                oneOf(FilterName.COUNTRY, true, "Atlantis"));
        assertThat(funnel.relaxations()).hasSize(2).allSatisfy(relaxation -> {
            assertThat(relaxation.parts()).hasSize(2);
            assertThat(relaxation.parts().getLast().label()).isEqualTo("Country");
            assertThat(relaxation.studies()).isEqualTo(12);
        });
    }

    @Test
    void filters_that_a_query_of_numbers_leaves_aside_are_no_parts() {
        StudySearch numbers = StudySearch.everything().withQuery(QueryParameter.TERM, "NCT99000003");
        Funnel funnel = funnel(numbers, oneOf(FilterName.OVERALL_STATUS, true, "WITHDRAWN"));
        assertThat(funnel.total()).isEqualTo(1);
        assertThat(funnel.steps()).hasSize(1);
        assertThat(List.of(funnel.steps().getFirst().removed())).containsExactly(23L);
    }
}
