package org.eligo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eligo.record.StudyRecord;
import org.junit.jupiter.api.Test;

class StudyRisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void an_entry_has_every_tag_in_its_form() {
        StudyRecord record = Records.of("""
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000001","briefTitle":"Brief","officialTitle":"Official",
                "acronym":"BO","secondaryIdInfos":[{"id":"S1","type":"NIH"},{"id":"S2"},{"type":"NIH"}]},
                "statusModule":{"overallStatus":"UNKNOWN","lastKnownStatus":"RECRUITING","studyFirstSubmitDate":"2024-03-05",
                "startDateStruct":{"date":"2024-02"},"lastUpdatePostDateStruct":{"date":"2025-01-02"},"lastUpdateSubmitDate":"2025-01-01"},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Lead"},"collaborators":[{"name":"One"},{"name":"Two"}]},
                "descriptionModule":{"briefSummary":"first\\n\\n* second"},
                "designModule":{"studyType":"OBSERVATIONAL","patientRegistry":true},
                "contactsLocationsModule":{"centralContacts":[{"name":"Ada","role":"CONTACT","phone":"555","phoneExt":"1","email":"a@example.org"}]}},
                "documentSection":{"largeDocumentModule":{"largeDocs":[{"hasProtocol":true,"hasSap":true,"hasIcf":false}]}},"hasResults":false}""");
        assertThat(StudyRis.of(record, DAY)).isEqualTo("""
                TY  - DBASE
                DP  - National Library of Medicine (US)
                PP  - Bethesda (MD)
                ID  - NCT99000001
                U1  - S1 (NIH)
                U1  - S2
                U1  - (NIH)
                AB  - first * second
                AN  - NCT99000001
                SF  - ClinicalTrials.gov
                ST  - Brief (BO)
                TI  - Official
                Y1  - 2024/03/05
                Y2  - 2024/02//
                A2  - One
                A2  - Two
                C1  - Lead
                C2  - UNKNOWN
                C3  - 2025-01-02
                C4  - 2025-01-01
                C5  - OBSERVATIONAL (Patient Registry)
                C6  - No results posted
                C7  - Study Protocol, Statistical Analysis Plan
                C8  - Ada, CONTACT, 555 ext. 1, a@example.org
                RD  - 2026/03/04
                UR  - https://clinicaltrials.gov/study/NCT99000001
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @Test
    void chosen_tags_come_between_the_first_and_the_last() {
        StudyRecord record = Records.demo(1).getFirst();
        assertThat(StudyRis.of(record, DAY, Set.of("AN", "RD")).split("\r\n", -1))
                .containsExactly("TY  - DBASE", "AN  - NCT99000001", "RD  - 2026/03/04", "ER  - ", "");
    }

    @Test
    void no_study_is_lost_and_no_text_breaks_a_line() {
        for (StudyRecord record : Records.demo(300)) {
            List<String> lines = StudyRis.of(record, DAY).lines().toList();
            assertThat(lines).contains("AN  - " + record.id());
            assertThat(lines.getFirst()).isEqualTo("TY  - DBASE");
            assertThat(lines.getLast()).isEqualTo("ER  - ");
            assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        }
        StudyRecord odd = Records.of("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\","
                + "\"officialTitle\":\"a\\r\\nER  - \\u2028b \\u05e9\\u05dc\\u05d5\\u05dd | \\\"c\\\"\"}}}");
        assertThat(StudyRis.of(odd, DAY))
                .contains("TI  - a ER  - b \u05e9\u05dc\u05d5\u05dd | \"c\"\r\n")
                .containsOnlyOnce("\r\nER  - ");
    }
}
