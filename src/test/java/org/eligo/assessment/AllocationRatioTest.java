package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which ratio chance divides people, as far as the texts of a record say it. */
class AllocationRatioTest {

    private static final String EVEN =
            "The record says that the groups are equally likely, so the chance of each is 1 in ";
    private static final String NOT_GIVEN = "The record does not give the ratio.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Participants are randomized 1:1 to wool or cotton. | 2",
                "Participants will be randomized to receive wool + usual care vs. usual care in a 1: 1 ratio. | 2",
                "A 1:1 randomized trial of wool. | 2",
                "Randomization will be 1:1. | 2",
                "Subjects will be divided into 2 treatment arms, a wool group and a cotton group with ratio 1:1. | 2",
                "Patients are randomized 1:1. Each phase has 1:1 randomization. | 2",
                "Patients are randomly assigned in a 2:2 ratio. | 2",
                "Patients are randomized 1:1:1. | 3",
                "A blend (wool and flax in a 1:5) ratio is warm. Patients will be randomly assigned in a 1:1 ratio to wool or cotton. | 2",
                "Patients are randomized to wool or cotton. Allocation is 1:1. Coaches give 1:1 support. | 2",
                "Forty people receive wool or cotton in a 1:1 ratio. | 2",
                "Randomisation\\n\\nPatients are allocated to wool or cotton (1:1). | 2",
            })
    void groups_are_equally_likely_where_the_one_ratio_of_the_division_says_so(String summary, int groups) {
        assertThat(ratio(summary, groups)).isEqualTo(EVEN + groups + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Participants are randomized 2:1. | 2 | 2:1",
                "Participants are assigned 3:1 to wool or cotton in blocks of eight (6:2). | 2 | 3:1",
                "Patients will be allocated in a ratio 5: 5: 5: 5: 5: 1: 1: 1: 1: 1 (5 for wool, 1 for cotton). | 10 | 5:5:5:5:5:1:1:1:1:1",
                "Participants are randomized to wool or cotton (ratio 1:2). | 2 | 1:2",
                "Participants are randomized 1:2 in this trial. | 0 | 1:2",
            })
    void an_uneven_ratio_is_named_whole(String summary, int groups, String ratio) {
        assertThat(ratio(summary, groups))
                .isEqualTo("The record names a ratio of " + ratio + "; ask which group is which.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gloves are diluted 1:1 in wool.",
                "Wool (a blend of fleece and flax in a 1:5 ratio) is warm.",
                "Warmth and joy grew together in randomized trials, approximately 2:1.",
                "Patients are randomized. The serum is diluted 1:40.",
                "Patients are randomized to plasma with titers above 1:640 or to none.",
                "Patients are randomized to wool or cotton with 1:1 coaching by video.",
                "Patients are randomized after matching by sex (male to female 2:1).",
                "Interim results and the randomization scheme (1:1 vs. others) will be evaluated.",
                "Patients are randomized to two groups. Group 1: 50 patients get wool. Group 2: 50 patients get cotton.",
                "Randomized patients are seen in phase 3: 1 year, and at 06:01 or 12:30.",
                "Patients are randomized to Part A1: 1 year to 6 years of age.",
                "Randomised wool (Warm. Hands 2006;24:341-8).",
                "Wool and flax are mixed 1:2 for the group that is allocated to it.",
            })
    void a_ratio_of_something_else_is_no_chance(String summary) {
        assertThat(ratio(summary, 2)).isEqualTo(NOT_GIVEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There will be variable randomized ratios of 2:1 or 1:2 to wool or cotton. | 3 | 2:1, 1:2",
                "Patients are randomized in a 2:1 ratio (Part A) or 1:1 ratio (Part B). | 2 | 2:1, 1:1",
                "Patients are randomized 1:1:1. After the first look patients are randomized 2:1. | 3 | 1:1:1, 2:1",
            })
    void several_ratios_are_named_and_none_is_chosen(String summary, int groups, String ratios) {
        assertThat(ratio(summary, groups))
                .isEqualTo("The record names several ratios (" + ratios + "); ask which one holds for you.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patients are randomized 1:1:1:1. | 2 | 1:1:1:1",
                "Subjects are randomized at a 3:1 ratio in each of 3 cohorts. | 4 | 3:1",
            })
    void a_ratio_of_more_or_fewer_groups_than_are_listed_is_told_as_such(String summary, int groups, String ratio) {
        assertThat(ratio(summary, groups))
                .isEqualTo("The record speaks of a ratio of " + ratio + " and lists " + groups
                        + " groups; ask how the two go together.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patients are randomized in a 1:1:1 ratio. | ' The record also names a ratio of 1:1:1; ask for which groups.'",
                "Warm hands. | ''",
            })
    void a_ratio_beside_groups_that_follow_one_another_is_told(String summary, String words) {
        assertThat(chance(summary, 3, "SEQUENTIAL"))
                .isEqualTo(
                        "The record says both that chance decides in which group people are and that one group follows another. Ask which groups are open now, and how it is decided who gets what."
                                + words);
    }

    private static String ratio(String summary, int groups) {
        return chance(summary, groups, "PARALLEL")
                .replace("Chance decides in which group you are: neither you nor the doctor can choose. ", "");
    }

    private static String chance(String summary, int groups, String model) {
        String arms = "{\"label\":\"Wool\",\"type\":\"EXPERIMENTAL\"},".repeat(groups);
        return TakingPart.of(TakingPartTest.study(
                        """
                "descriptionModule":{"briefSummary":"%s"},
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","interventionModel":"%s"}},
                "armsInterventionsModule":{"armGroups":[%s]}""".formatted(summary, model, arms.isEmpty() ? "" : arms.substring(0, arms.length() - 1))))
                .lines()
                .stream()
                .filter(line -> line.label().equals("Chance"))
                .map(TakingPart.Line::words)
                .findFirst()
                .orElseThrow();
    }
}
