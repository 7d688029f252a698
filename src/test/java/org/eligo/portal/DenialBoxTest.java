package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.portal.AskedBox.study;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do not want, as they type it into the one box: it is never looked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DenialBoxTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Back Pain", "Spinal Surgery"),
            study(2, "Back Pain", "Rest"),
            study(3, "Diabetes", "Insulin Glargine"),
            study(4, "Diabetes", "Walking"),
            study(5, "Asthma", "Walking"),
            study(6, "COPD", "Rest"),
            study(7, "Migraine Without Aura", "Rest"),
            study(8, "Migraine", "Rest"),
            study(9, "Non-Small Cell Lung Cancer", "Rest"),
            study(10, "Knee Pain", "Rest")));
    private final AskedBox box = new AskedBox(portal, "");
    private final AskedBox spanishBox = new AskedBox(portal, "/es");

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "back pain without surgery | cond=back pain&withoutTreatment=surgery",
                "knee pain no surgery | cond=knee pain&withoutTreatment=surgery",
                "back pain, but not surgery | cond=back pain&withoutTreatment=surgery",
                "back pain without any spinal surgery in Boston | cond=back pain&withoutTreatment=spinal surgery&near=Boston",
                "diabetes without insulin | cond=diabetes&withoutTreatment=insulin",
                "diabetes without insulin and without walking | cond=diabetes&withoutTreatment=insulin, walking",
                "diabetes excluding insulin trials near Lyon | cond=diabetes&withoutTreatment=insulin&near=Lyon",
                "asthma without COPD | cond=asthma&withoutCondition=COPD",
                "asthma no copd no surgery | cond=asthma&withoutCondition=copd&withoutTreatment=surgery",
                "my mother has asthma, not COPD | cond=asthma&withoutCondition=COPD&sex=FEMALE",
                "no spinal surgery back pain | cond=back pain&withoutTreatment=spinal surgery",
                "diabetes not on insulin | cond=diabetes&withoutTreatment=insulin",
                "no surgery | withoutTreatment=surgery",
                "I don't want surgery for back pain | cond=back pain&withoutTreatment=surgery",
                "back pain I can’t have surgery | cond=back pain&withoutTreatment=surgery",
                "back pain avoiding surgery | cond=back pain&withoutTreatment=surgery",
            })
    void what_is_not_wanted_is_left_out(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void so_it_is_in_spanish() {
        assertThat(spanishBox.parts("diabetes sin insulin"))
                .containsExactlyInAnyOrder("cond=diabetes", "withoutTreatment=insulin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "migraine without aura | cond=migraine without aura",
                "migraine without aura in Boston | cond=migraine without aura&near=Boston",
                "non small cell lung cancer | cond=non small cell lung cancer",
                "diabetes NOT insulin | term=diabetes NOT insulin",
                "diabetes not recruiting | cond=diabetes&status=ACTIVE_NOT_RECRUITING&status=COMPLETED&status=SUSPENDED&status=TERMINATED",
                "diabetes no placebo | cond=diabetes&placebo=no",
            })
    void a_name_that_holds_such_a_word_stays_a_name(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asthma without zyxxy", "asthma that does not respond to walking", "asthma and no xyzzy"})
    void what_is_not_wanted_and_has_no_name_here_is_not_looked_for_either(String typed) {
        assertThat(box.parts(typed)).containsExactly("cond=asthma");
        assertThat(box.page(typed)).contains("Not looked for:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no insurance asthma | cond=asthma",
                "asthma no money Boston | cond=asthma&near=Boston",
                "not working migraine | cond=migraine",
                "can not walk knee pain | cond=knee pain",
                "women with no children migraine | cond=migraine&sex=FEMALE",
                "no kids asthma | cond=asthma",
                "asthma not controlled | cond=asthma",
                "asthma no drugs | cond=asthma",
                "asthma without drugs | cond=asthma",
                "no response to insulin diabetes | cond=diabetes",
            })
    void a_refusal_of_what_has_no_name_takes_no_illness_with_it_and_is_never_looked_for(
            String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void of_very_many_refusals_those_that_are_not_heard_are_not_looked_for_either() {
        String many = "asthma no w1x, no w2x, no w3x, no w4x, no w5x, no w6x, no w7x, no w8x, no surgery";
        assertThat(box.parts(many)).containsExactly("cond=asthma");
        assertThat(box.page(many)).contains("Not looked for:", "no surgery");
    }

    @Test
    void the_page_tells_what_is_left_out_and_by_what_and_it_can_be_taken_off() {
        String page = box.page("back pain without surgery");
        assertThat(page)
                .contains(
                        "Understood as: condition back pain · Without the treatment surgery .",
                        "1 study found",
                        "by their names",
                        "Without the treatment: surgery")
                .doesNotContain("Not looked for");
        assertThat(portal.page(box.address("back pain without surgery")))
                .contains("href=\"/search?cond=back+pain&amp;from=back+pain+without+surgery\"");
    }

    @Test
    void an_address_says_both_and_the_long_form_keeps_them() {
        assertThat(portal.page("/search?withoutTreatment=surgery,insulin")).contains("8 studies found");
        assertThat(portal.page("/search?withoutCondition=back+pain")).contains("8 studies found");
        String form = portal.page("/advanced?withoutTreatment=surgery&withoutCondition=copd&placebo=no");
        form = form.substring(form.indexOf("class=\"search long\""));
        assertThat(form)
                .containsOnlyOnce("name=\"withoutTreatment\"")
                .containsOnlyOnce("name=\"withoutCondition\"")
                .containsOnlyOnce("name=\"placebo\"")
                .contains("value=\"surgery\"", "value=\"copd\"");
    }
}
