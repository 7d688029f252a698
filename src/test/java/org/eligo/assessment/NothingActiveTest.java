package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.eligo.study.Study;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a group is typed as one that gets nothing active is believed where its words bear it out. */
final class NothingActiveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLACEBO_COMPARATOR | Wool | Drug: Wool 10 mg | People get wool | AT_ODDS",
                "PLACEBO_COMPARATOR | Low dose | Drug: Low dose wool | A tenth of the dose | AT_ODDS",
                "PLACEBO_COMPARATOR | Control | Other: Standard of care |  | AT_ODDS",
                "PLACEBO_COMPARATOR | Control | Drug: Oxygen | Oxygen | AT_ODDS",
                "PLACEBO_COMPARATOR | 1 | Drug: Linen | Linen 25 mg a week vs placebo for 24 weeks | AT_ODDS",
                "PLACEBO_COMPARATOR | Control | Drug: Control group | Normal saline of the same volume | PLACEBO",
                "PLACEBO_COMPARATOR | Group B | Other: Vehicle |  | PLACEBO",
                "PLACEBO_COMPARATOR | Maltodextrin | Dietary Supplement: Maltodextrin |  | PLACEBO",
                "PLACEBO_COMPARATOR | 0 mg | Drug: Cotton | placebo twice daily | PLACEBO",
                "PLACEBO_COMPARATOR | Yoghurt | Other: Yoghurt without added cotton |  | PLACEBO",
                "PLACEBO_COMPARATOR | Cotton | Drug: Cotton | Placebo for 15 days. Cotton on day 1 | AT_ODDS",
                "PLACEBO_COMPARATOR | Best care | Other: Best linen care | Placebo and best standard of care | PLACEBO",
                "PLACEBO_COMPARATOR | Control |  |  | PLACEBO",
                "PLACEBO_COMPARATOR | Wool 500 mg |  |  | AT_ODDS",
                "PLACEBO_COMPARATOR | 2 | Drug: Linen 1.0 mg |  | AT_ODDS",
                "PLACEBO_COMPARATOR | Diet | Other: Wool-free diet |  | AT_ODDS",
                "PLACEBO_COMPARATOR | Sham needles | Device: Sham needles |  | SHAM",
                "PLACEBO_COMPARATOR | Sham | Drug: Placebo |  | PLACEBO",
                "SHAM_COMPARATOR | Control | Other: Standard therapy | Standard therapy | AT_ODDS",
                "SHAM_COMPARATOR | Education | Behavioral: Education app | An app that educates | AT_ODDS",
                "SHAM_COMPARATOR | Sham | Device: Coil |  | AS_TYPED",
                "SHAM_COMPARATOR | 2 | Device: Cotton | Sham treatment | AS_TYPED",
                "SHAM_COMPARATOR | Saline control | Biological: Saline |  | AS_TYPED",
                "SHAM_COMPARATOR | 2 |  |  | AS_TYPED",
            })
    void a_type_is_believed_where_name_treatment_or_a_short_description_bear_it_out(
            String type, String label, String treatment, String description, GroupReading reading) {
        Study study = TakingPartTest.study("""
                "designModule":{"studyType":"INTERVENTIONAL"},"armsInterventionsModule":{"armGroups":[
                {"label":"Cotton","type":"EXPERIMENTAL","interventionNames":["Drug: Cotton","Device: Cotton"]},
                {"label":"%s","type":"%s"%s%s}]}""".formatted(
                        label,
                        type,
                        treatment == null ? "" : ",\"interventionNames\":[\"" + treatment + "\"]",
                        description == null ? "" : ",\"description\":\"" + description + "\""));

        assertThat(PlaceboGroups.read(study, study.arms().getLast())).isEqualTo(reading);
    }
}
