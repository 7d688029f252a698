package org.eligo.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eligo.vocabulary.ConditionTree.Heading;
import org.junit.jupiter.api.Test;

class ConditionTreeTest {

    private static final Heading NEOPLASMS = new Heading("D1", "Neoplasms", List.of("C04"));
    private static final Heading SKIN = new Heading("D2", "Skin Diseases", List.of("C17"));
    private static final Heading BY_SITE = new Heading("D3", "Neoplasms by Site", List.of("C04.588"));
    private static final Heading SKIN_NEOPLASMS =
            new Heading("D4", "Skin Neoplasms", List.of("C04.588.805", "C17.882"));
    private static final ConditionTree SMALL = new ConditionTree(List.of(SKIN_NEOPLASMS, SKIN, BY_SITE, NEOPLASMS));

    @Test
    void the_widest_stand_below_nothing() {
        assertThat(SMALL.roots()).containsExactly(NEOPLASMS, SKIN);
    }

    @Test
    void only_what_stands_directly_below_is_below() {
        assertThat(SMALL.below(NEOPLASMS)).containsExactly(BY_SITE);
        assertThat(SMALL.below(BY_SITE)).containsExactly(SKIN_NEOPLASMS);
        assertThat(SMALL.below(SKIN_NEOPLASMS)).isEmpty();
    }

    @Test
    void a_condition_with_several_places_has_several_ways() {
        assertThat(SMALL.ways(SKIN_NEOPLASMS)).containsExactly(List.of(NEOPLASMS, BY_SITE), List.of(SKIN));
        assertThat(SMALL.ways(NEOPLASMS)).containsExactly(List.of());
    }

    @Test
    void a_number_is_known_in_any_case() {
        assertThat(SMALL.heading("d4")).contains(SKIN_NEOPLASMS);
        assertThat(SMALL.heading("D5")).isEmpty();
    }

    @Test
    void the_packaged_tree_is_whole() {
        ConditionTree packaged = ConditionTree.packaged();
        Set<Heading> reached = new HashSet<>();
        Deque<Heading> open = new ArrayDeque<>(packaged.roots());
        while (!open.isEmpty()) {
            Heading heading = open.pop();
            if (reached.add(heading)) {
                for (Heading below : packaged.below(heading)) {
                    assertThat(packaged.ways(below))
                            .anyMatch(way -> way.getLast().equals(heading));
                    open.push(below);
                }
            }
        }

        assertThat(packaged.roots()).extracting(Heading::name).contains("Neoplasms", "Mental Disorders", "Infections");
        assertThat(reached).hasSizeGreaterThan(5_000);
        assertThat(packaged.heading("D008180").orElseThrow().name()).isEqualTo("Lupus Erythematosus, Systemic");
    }
}
