package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into the one box of the Spanish pages around names, which are English. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpanishBoxTest {

    private static final String ENGLISH_NAMES =
            "Los nombres de enfermedades se buscan como figuran en las fichas, en inglés";

    private final ServedPortal portal =
            ServedPortal.of(List.of(study(1, "Asthma", "Imaginumab"), study(2, "Diabetes", "Letrozole")));

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diabetes cerca de Barcelona | cond=diabetes&near=Barcelona",
                "diabetes en Barcelona | cond=diabetes&near=Barcelona",
                "ensayos clínicos de diabetes en Las Palmas | cond=diabetes&near=Las Palmas",
                "mi hijo de 5 años tiene asthma | cond=asthma&age=5&sex=MALE",
                "mi hijo tiene asthma | cond=asthma&sex=MALE",
                "nuestra hija, que padece de asthma | cond=asthma&sex=FEMALE",
                "asthma fase 3 con resultados | cond=asthma&phase=PHASE3&hasResults=true",
                "ensayos de asthma reclutando en Barcelona | cond=asthma&near=Barcelona&status=RECRUITING",
                "estudios de asthma que están reclutando | cond=asthma&status=RECRUITING",
                "estudio observacional de asthma | cond=asthma&type=OBSERVATIONAL",
                "asthma completados | cond=asthma&status=COMPLETED",
                "asthma sin placebo | cond=asthma&placebo=no",
                "asthma cerca de mí | cond=asthma",
                "ensayos de asthma en mi ciudad | cond=asthma",
                "asthma por aquí cerca | cond=asthma",
                "asthma cerca de Mijas | cond=asthma&near=Mijas",
                "asthma para mi pareja | cond=asthma",
                "Mi madre tiene 70 años y diabetes | cond=diabetes&age=70&sex=FEMALE",
                "asthma de 70 años | cond=asthma&age=70",
                "mujer de 30 años con asthma | cond=asthma&age=30&sex=FEMALE",
                "bebé de 6 meses con asthma | cond=asthma&age=6 months",
                "tratamientos para el asthma | cond=asthma",
                "estudios sobre asthma y imaginumab | cond=asthma&intr=imaginumab",
                "mi padre vive en Barcelona y tiene diabetes desde hace unos meses | cond=diabetes&near=Barcelona&sex=MALE",
            })
    void the_words_around_a_name_are_understood(String typed, String understood) {
        String address = URLDecoder.decode(address("/es", typed), StandardCharsets.UTF_8);
        assertThat(parts(address)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void nothing_is_said_to_be_left_out_where_only_small_words_are() {
        assertThat(portal.page(address("/es", "mi hijo de 5 años tiene asthma")))
                .doesNotContain("No se busca");
        assertThat(portal.page(address("/es", "diabetes cerca de Barcelona"))).doesNotContain(ENGLISH_NAMES);
    }

    @Test
    void near_me_is_asked_back_in_spanish() {
        assertThat(portal.page(address("/es", "asthma cerca de mí")))
                .contains("No sabemos dónde está usted")
                .doesNotContain("No se buscó");
    }

    @Test
    void a_spanish_name_of_an_illness_is_said_to_be_sought_in_english() {
        assertThat(portal.page(address("/es", "asma"))).contains(ENGLISH_NAMES);
        assertThat(portal.page("/es/search?cond=asma")).contains(ENGLISH_NAMES);
        assertThat(portal.page("/es/search?spons=House&from=House")).contains("2 estudios encontrados", ENGLISH_NAMES);
        assertThat(portal.page("/search?cond=asma")).doesNotContain("in English");
    }

    @Test
    void what_to_leave_out_is_named_in_spanish() {
        assertThat(portal.page("/es/search?cond=asthma&term=zzyzx"))
                .contains("zzyzx”</bdi>")
                .doesNotContain("Other terms");
    }

    @Test
    void english_pages_do_not_hear_spanish() {
        assertThat(address("", "diabetes cerca de Barcelona")).contains("cerca");
    }

    private static List<String> parts(String address) {
        return List.of(address.substring(address.indexOf('?') + 1).split("&", -1)).stream()
                .filter(part -> !part.startsWith("from="))
                .toList();
    }

    private String address(String prefix, String typed) {
        return portal.get(prefix + "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String study(int number, String condition, String treatment) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"Study %d"},
                "statusModule":{"overallStatus":"RECRUITING"},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"House"}},"conditionsModule":{"conditions":["%s"]},
                "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"%s"}]}}}
                """.formatted(number, number, condition, treatment);
    }
}
