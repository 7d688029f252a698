package org.eligo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eligo.study.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of other registries lead to them. */
final class OtherRegistriesTest {

    @ParameterizedTest
    @CsvSource({
        "2004-000446-20,https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2004-000446-20",
        "2009-016277-15,https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2009-016277-15",
        "2018-001137-41,https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2018-001137-41",
        "EudraCT: 2004-000446-20,https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2004-000446-20",
        "2022-501234-12-01,https://euclinicaltrials.eu/ctis-public/view/2022-501234-12-01",
        "2022-501234-12,https://euclinicaltrials.eu/ctis-public/view/2022-501234-12-00",
        "ISRCTN12345678,https://www.isrctn.com/ISRCTN12345678",
        "ChiCTR2000012345,https://trialsearch.who.int/Trial2.aspx?TrialID=ChiCTR2000012345",
        "ChiCTR-TRC-12001234,https://trialsearch.who.int/Trial2.aspx?TrialID=ChiCTR-TRC-12001234",
        "DRKS00012345,https://drks.de/search/en/trial/DRKS00012345",
        "ACTRN12605000001640,https://www.anzctr.org.au/ACTRN12605000001640.aspx",
        "CTRI/2020/01/022000,https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI/2020/01/022000",
        "jRCT2031200001,https://jrct.mhlw.go.jp/en-latest-detail/jRCT2031200001",
        "UMIN000012345,https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-UMIN000012345",
        "JapicCTI-123456,https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-JapicCTI-123456",
        "NCT99000001,/study/NCT99000001"
    })
    void a_number_is_known_by_its_form(String number, String address) {
        assertThat(OtherRegistries.of(identifier(number, "", "")).address()).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"U1111-1234-5678", "FROST-07", "12004-000446-20", "2004-000446-201", "XISRCTN123456789"})
    void what_leads_nowhere_is_no_link(String number) {
        assertThat(OtherRegistries.of(identifier(number, "", "")).address()).isEmpty();
    }

    @Test
    void the_records_own_address_comes_first_and_only_if_it_is_of_the_web() {
        assertThat(OtherRegistries.of(identifier("ISRCTN12345678", "", "https://example.org/x"))
                        .address())
                .contains("https://example.org/x");
        assertThat(OtherRegistries.of(identifier("FROST-07", "", "javascript:alert(1)"))
                        .address())
                .isEmpty();
    }

    @Test
    void a_number_of_no_known_form_keeps_the_kind_that_the_record_gives() {
        assertThat(OtherRegistries.of(identifier("FROST-07", "OTHER_GRANT", "")).remark())
                .contains("Other Grant/Funding Number, Mitten Fund");
        assertThat(OtherRegistries.of(identifier("U1111-1234-5678", "REGISTRY", ""))
                        .remark())
                .contains("WHO's universal trial number");
    }

    private static Identifier identifier(String number, String type, String link) {
        return new Identifier(
                number,
                Optional.of(type).filter(t -> !t.isEmpty()),
                Optional.of("Mitten Fund"),
                Optional.of(link).filter(l -> !l.isEmpty()));
    }
}
