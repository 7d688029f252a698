package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the one box, and where it leads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OneBoxTest {

    /** Many sponsors have an illness in their name, few conditions are called so: as in the registry. */
    private final ServedPortal portal = ServedPortal.of(Stream.concat(
                    Stream.of(
                            study(1, "Breast Cancer", "Letrozole", "Fictional Cancer House", "First"),
                            study(2, "Lung Cancer", "Rest", "Fictional Cancer House", "Second"),
                            study(3, "COVID-19", "Rest", "Mittenworks", "COVID-19-PLAN"),
                            study(4, "Lupus", "Imaginumab", "Mittenworks", "Third"),
                            study(5, "Neuroblastoma", "Rest", "Mittenworks", "Fourth"),
                            study(6, "Vitamin A Deficiency", "Vitamin A", "Mittenworks", "MIT-2024-007"),
                            study(7, "Amyotrophic Lateral Sclerosis", "Rest", "Mittenworks", "Fifth"),
                            study(8, "Parkinson Disease", "Rest", "Motor Neuron Foundation", "Motor neuron and more"),
                            study(9, "Child", "Rest", "Mittenworks", "Ninth"),
                            study(17, "Relapsing MS", "Rest", "Mittenworks", "Tenth")),
                    IntStream.range(10, 16)
                            .mapToObj(i -> study(i, "Mittens", "Gloves", "Cancer Hospital " + i, "S" + i)))
            .toList());

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancer | cond=cancer",
                "cancer treatment | cond=cancer",
                "new treatments for lupus | cond=lupus",
                "Mittenworks | spons=Mittenworks",
                "Cancer Hospital | spons=Cancer Hospital",
                "imaginumab | intr=imaginumab",
                "vitamin a | intr=vitamin a",
                "COVID-19 | cond=\"COVID-19\"",
                "MIT-2024-007 | id=\"MIT-2024-007\"",
                "Amyotrophic Lateral Sclerosis (ALS) | cond=Amyotrophic Lateral Sclerosis",
                "lupus OR neuroblastoma | term=lupus OR neuroblastoma",
                "Parkinson in children | cond=Parkinson&ageGroup=CHILD",
                "my 8 year old has neuroblastoma | cond=neuroblastoma&age=8",
                "motor neuron | cond=motor neuron",
            })
    void an_illness_comes_before_the_sponsors_that_are_named_after_it(String typed, String understood) {
        assertThat(understood(typed)).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT99000004",
                "nct99000004",
                "nct 99000004",
                "NCT-99000004",
                " NCT99000004. ",
                "(NCT99000004)",
                "NCT: 99000004",
                "99000004",
                "https://clinicaltrials.gov/study/NCT99000004?tab=table",
                "clinicaltrials.gov/ct2/show/NCT99000004#top",
                "can I still join NCT99000004?",
                "what about nct 99000004 please",
                "the lupus trial (NCT-99000004), stage 4",
                "NCT99000004 lupus",
                "NCT99000004 or is it nct: 99000004",
            })
    void a_number_in_whichever_way_it_is_written_leads_straight_to_the_study(String typed) {
        assertThat(address(typed)).isEqualTo("/study/NCT99000004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT9900004", "NCT990000041", "9900004", "99000099", "is NCT990000041 open"})
    void a_number_with_a_digit_too_few_or_too_many_leads_to_no_other_study(String typed) {
        assertThat(address(typed)).startsWith("/search?");
    }

    @Test
    void two_numbers_in_a_sentence_are_both_looked_for() {
        assertThat(understood("is NCT99000004 better than NCT99000005?")).isEqualTo("id=NCT99000004 NCT99000005");
        assertThat(portal.page(address("is NCT99000004 better than NCT99000005?")))
                .contains("2 studies found");
        assertThat(understood("NCT99000004 OR NCT99000005")).startsWith("term=");
    }

    @Test
    void a_number_in_a_sentence_that_no_study_has_is_said_to_be_unknown() {
        assertThat(address("can I join NCT99000099?")).isEqualTo("/study/NCT99000099");
        assertThat(portal.get("/study/NCT99000099").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can lupus be cured | cond=lupus",
                "can I join lupus | cond=lupus",
                "is lupus a cancer | cond=lupus",
                "lupus Great Ormond Street | cond=lupus",
                "lupus Street | cond=lupus&near=Street",
                "lupus Xyzzy Lyon | cond=lupus&term=Xyzzy&near=Lyon",
                "lupus Xyzzy Plugh Lyon | cond=lupus&near=Lyon",
                "lupus in Las Palmas | cond=lupus&near=Las Palmas",
                "best lupus trials | cond=lupus",
                "Boston lupus | cond=lupus&near=Boston",
                "lupus The Hague | cond=lupus&near=The Hague",
            })
    void a_small_word_and_a_word_of_a_longer_name_are_no_places(String typed, String understood) {
        assertThat(understood(typed)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have stage 3 lung cancer | cond=lung cancer",
                "mom breast cancer Georgia | cond=breast cancer&near=Georgia",
                "lupus xyzzy child 5 | cond=lupus&term=xyzzy&age=5",
                "MS Florence | cond=\"MS\"&near=Florence",
            })
    void words_that_no_record_has_are_not_looked_for_where_an_illness_is_named(String typed, String understood) {
        assertThat(understood(typed)).isEqualTo(understood);
    }

    @Test
    void a_number_with_a_digit_too_few_is_told_how_many_there_are() {
        assertThat(portal.page(address("may I join NCT9900004"))).contains("An NCT number has eight digits");
        assertThat(portal.page(address("NCT9900004"))).contains("An NCT number has eight digits");
        assertThat(portal.page(address("mittonwurks"))).doesNotContain("eight digits");
    }

    @Test
    void a_bracket_or_quotation_mark_that_is_not_closed_is_just_one_that_somebody_wrote() {
        for (String typed :
                List.of("lung cancer (stage 4", "lung cancer \"stage 4", "lung cancer stage 4]", "lung cancer AND")) {
            assertThat(understood(typed)).as(typed).startsWith("cond=lung cancer");
            assertThat(portal.get(address(typed)).statusCode()).as(typed).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(((", "\"", "AND", "?!", "in", "trials", "clinical studies on", "new treatments for"})
    void what_names_nothing_leaves_nothing_out_and_the_page_says_so(String typed) {
        String page = portal.page(address(typed));
        assertThat(page).contains("There is no word in it to look for").doesNotContain("Understood as");
        assertThat(page).contains("16 studies found");
    }

    @Test
    void an_age_alone_is_told_as_understood() {
        assertThat(PageText.firstMissing(
                        portal.page(address("70-year-old woman")),
                        List.of("”. Understood as: Age", "70 years old", "· Sex", "takes women")))
                .isEmpty();
    }

    @Test
    void a_place_that_nobody_knows_is_said_to_be_unknown_even_where_nothing_is_found() {
        assertThat(portal.page("/search?near=Xyzzyville"))
                .contains("No studies found", "We do not know a place called “Xyzzyville”");
    }

    @Test
    void a_number_with_a_digit_too_few_shows_no_other_study_on_any_page() {
        assertThat(portal.get("/study/NCT9900004").statusCode()).isEqualTo(404);
        assertThat(portal.get("/saved?ids=NCT9900004").statusCode()).isEqualTo(400);
        assertThat(portal.page("/compare?ids=NCT9900004,NCT99000005")).contains("“NCT9900004” is no NCT number");
    }

    @Test
    void a_sentence_is_searched_for_the_names_in_it_and_the_page_says_what_was_left_out() {
        String typed = "my mother has stage 4 lung cancer and we live in Lyon, what can we do?";
        assertThat(understood(typed)).startsWith("cond=lung cancer").contains("near=Lyon");
        assertThat(understood("find the nearest recruiting lupus trial to Lyon that takes a 70-year-old"))
                .contains("cond=lupus")
                .contains("near=Lyon")
                .contains("age=70");
        assertThat(understood("is there anything with imaginumab for my daughter who has lupus since May"))
                .contains("cond=lupus")
                .contains("intr=imaginumab");
        assertThat(String.join(" ", PageText.lines(portal.page(address(typed)))))
                .contains("Not looked for: stage 4 and we live in what can we do");
        assertThat(portal.page(address("new treatments for lupus in Lyon"))).doesNotContain("Not looked for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lupus 70-year-old | cond=lupus&age=70",
                "lupus trial for a 70 year old woman | cond=lupus&age=70&sex=FEMALE",
                "neuroblastoma 6 months old baby | cond=neuroblastoma&age=6 months",
                "lupus aged 12 | cond=lupus&age=12",
            })
    void an_age_is_taken_as_one(String typed, String understood) {
        assertThat(understood(typed)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my son has lupus | cond=lupus&sex=MALE",
                "my mother has breast cancer | cond=breast cancer&sex=FEMALE",
                "my wife was diagnosed with lupus | cond=lupus&sex=FEMALE",
                "our daughter has lupus near Lyon | cond=lupus&sex=FEMALE&near=Lyon",
                "lupus trials for my husband | cond=lupus&sex=MALE",
                "my friend lupus | cond=lupus",
                "my baby has neuroblastoma | cond=neuroblastoma",
                "my sister's son has lupus | cond=lupus&sex=MALE",
                "my sister’s kid has lupus | cond=lupus",
                "my father's lupus | cond=lupus&sex=MALE",
                "newborn son with lupus | cond=lupus&sex=MALE",
                "son with lupus | cond=lupus&sex=MALE",
                "my 70-year-old mother has lung cancer | cond=lung cancer&age=70&sex=FEMALE",
                "my son is 8 years old and has lupus | cond=lupus&age=8&sex=MALE",
                "my son and my daughter have lupus | cond=lupus",
                "lupus Son | cond=lupus&near=Son",
            })
    void somebody_whom_one_has_is_no_place_and_says_a_sex(String typed, String understood) {
        assertThat(List.of(understood(typed).split("&", -1))).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lupus near me",
                "lupus trials around me",
                "trials close to me for lupus",
                "lupus nearby",
                "is there a lupus trial in my area?",
                "lupus close to where I live",
                "lupus near my home",
            })
    void near_me_is_no_country_and_the_page_asks_where_that_is(String typed) {
        assertThat(understood(typed)).isEqualTo("cond=lupus");
        assertThat(portal.page(address(typed)))
                .contains("We do not know where you are", "<details class=\"group again\" open>")
                .doesNotContain("Not looked for");
    }

    @Test
    void near_me_alone_leaves_nothing_out_and_a_place_that_was_given_since_ends_the_question() {
        assertThat(portal.page(address("studies near me")))
                .contains("16 studies found", "We do not know where you are");
        assertThat(portal.page("/search?cond=lupus&from=lupus+near+me&near=Lyon"))
                .doesNotContain("We do not know where you are");
    }

    @Test
    void people_are_not_said_to_be_left_out_of_the_search() {
        assertThat(portal.page(address("my son has lupus")))
                .contains("Understood as: condition", "takes men")
                .doesNotContain("Not looked for");
    }

    @Test
    void a_slip_of_the_pen_is_offered_right() {
        assertThat(lines("neurobastoma")).contains("Spelled “neuroblastoma”", ": 1 study");
        assertThat(lines("lung cancr")).contains("Spelled “lung cancer”");
        assertThat(lines("imaginumap")).contains("Spelled “imaginumab”");
        assertThat(lines("brest cancer"))
                .as("a place of that name is known, and the illness is offered too")
                .contains("“breast cancer” as a condition");
        assertThat(lines("zzyzx")).contains("Try fewer or other words, or another spelling.");
    }

    private List<String> lines(String typed) {
        return PageText.lines(portal.page(address(typed)));
    }

    /** What is asked then, without what is for display only. */
    private String understood(String typed) {
        String address = URLDecoder.decode(address(typed), StandardCharsets.UTF_8);
        return address.replace("from=" + typed.strip() + "&", "")
                .replace("from=" + typed.strip(), "")
                .replaceAll("^/search\\?|&$", "");
    }

    private String address(String typed) {
        return portal.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String study(int number, String condition, String treatment, String sponsor, String ownNumber) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT990000%02d","briefTitle":"Study %d","orgStudyIdInfo":{"id":"%s"}},
                "statusModule":{"overallStatus":"RECRUITING"},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"%s","class":"OTHER"}},
                "conditionsModule":{"conditions":["%s"],"keywords":["%s"]},
                "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"%s"}]}}}
                """.formatted(number, number, ownNumber, sponsor, condition, ownNumber, treatment);
    }
}
