package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of people of 0, and dates of studies that nobody joined, on a study's page. */
final class NobodyJoinedTest {

    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"Wool for Cold Hands"},
            "statusModule":{"overallStatus":"%s","primaryCompletionDateStruct":{"date":"2010-04-05"}},
            "designModule":{"studyType":"INTERVENTIONAL","enrollmentInfo":{"count":0%s}},
            "armsInterventionsModule":{"armGroups":[{"label":"Wool"},{"label":"Cotton"}]}}}""";

    @Test
    void a_study_that_was_withdrawn_collected_no_results_and_an_old_zero_is_no_number() {
        try (ServedPortal portal = ServedPortal.of(List.of(
                RECORD.formatted("NCT99000001", "WITHDRAWN", ",\"type\":\"ACTUAL\""),
                RECORD.formatted("NCT99000002", "COMPLETED", "")))) {
            assertThat(portal.page("/study/NCT99000001"))
                    .contains("Main results were to be collected by", "0 patients")
                    .doesNotContain("Main results collected by");
            assertThat(portal.page("/study/NCT99000002"))
                    .contains("Main results collected by", "0; as a rule that means that the number was not entered")
                    .doesNotContain("0 patients", "0 participants", "nobody took part");
        }
    }
}
