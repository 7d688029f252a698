package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page says of a study that it takes participants; it says that the record says so, and how sure that is. The day is 25 November 2026. */
final class StatusOnPagesTest {

    private static final Pattern IN_SHORT = Pattern.compile("(?s)<section class=\"glance.*?</section>");

    private static final String STALE = record("RECRUITING", "2023-02", "RECRUITING", "RECRUITING");
    private static final String FRESH = record("RECRUITING", "2026-10", "RECRUITING", "COMPLETED");

    @Test
    void a_recruiting_study_that_nobody_confirmed_for_years_is_doubtful_before_anything_else() {
        String page = page("", STALE);
        assertThat(inShort(page))
                .startsWith(
                        "In short",
                        "Doubtful",
                        "Do not count on it: it may have ended long ago. Ask whether it still takes participants.",
                        "The record says that the study is looking for participants. But nobody has confirmed that since February 2023.")
                .anyMatch(line -> line.endsWith("The record says that 2 of them are enrolling."))
                .noneMatch(line -> line.contains("now"));
        assertThat(page)
                .contains("class=\"glance glance-unsure\"", "class=\"tag tag-unsure\">Enrolling (doubtful)<")
                .doesNotContain("tag-open", "glance-open");
    }

    @Test
    void a_recruiting_study_that_was_confirmed_lately_is_probably_open_by_its_record() {
        String page = page("", FRESH);
        assertThat(inShort(page))
                .startsWith(
                        "In short",
                        "Probably open",
                        "Nothing in the record speaks against it. Ask before you travel.",
                        "The record says that the study is looking for participants.")
                .anyMatch(line -> line.endsWith("The record says that 1 of them is enrolling."))
                .contains("The sponsor last confirmed this record in October 2026.");
        assertThat(page).contains("class=\"glance glance-open\"", "class=\"tag tag-open\">Enrolling<");
        assertThat(inShort(page("", record("RECRUITING", "2026-10-20", "RECRUITING"))))
                .contains("The sponsor last confirmed this record on October 20, 2026.");
    }

    @Test
    void a_treatment_outside_a_study_is_not_said_to_be_had_where_nobody_confirmed_it() {
        assertThat(inShort(page("", record("AVAILABLE", "2017-08"))))
                .contains(
                        "Doubtful",
                        "The record says that the treatment can be had outside a study, by patients who qualify for expanded access."
                                + " But nobody has confirmed that since August 2017.");
    }

    @Test
    void a_treatment_outside_a_study_is_offered_and_nobody_is_enrolled_for_it() {
        String offered = record("AVAILABLE", "2026-10", "AVAILABLE", "NO_LONGER_AVAILABLE")
                .replace(
                        "\"conditionsModule\"",
                        "\"designModule\":{\"studyType\":\"EXPANDED_ACCESS\"},\"conditionsModule\"");
        String page = page("", offered);
        assertThat(inShort(page)).anyMatch(line -> line.endsWith("The record says that 1 of them offers it."));
        assertThat(page).contains("1 of 2 sites is shown as offering it.").doesNotContain("enrolling.");
        assertThat(inShort(page("", offered.replace("2026-10", "2019-01"))))
                .contains(
                        "Do not count on it: it may have ended long ago. Ask whether the treatment can still be had.");
        assertThat(page("", record("NO_LONGER_AVAILABLE", "2020-01")))
                .contains("which means that the treatment cannot be had this way now.");
    }

    @Test
    void doubt_says_what_it_rests_on() {
        assertThat(inShort(page("", record("RECRUITING", "2026-10", "COMPLETED", "WITHDRAWN"))))
                .contains(
                        "The record says that the study is looking for participants. But none of its places is shown as enrolling.")
                .anyMatch(line -> line.endsWith("The record says that none of them is enrolling."));
        assertThat(inShort(page("", record("NOT_YET_RECRUITING", "2020-06"))))
                .contains(
                        "The record says that the study has not started to look for participants. But nobody has confirmed that since June 2020.");
        assertThat(inShort(page("", record("UNKNOWN", "2020-06")))).noneMatch(line -> line.contains("But "));
    }

    @Test
    void a_study_whose_planned_end_lies_ahead_is_not_said_to_have_ended_long_ago() {
        String changed =
                "Do not count on it: much may have changed since the record was last confirmed. Ask whether it takes participants.";
        assertThat(inShort(page("", ending("2028-08", record("NOT_YET_RECRUITING", "2024-09")))))
                .contains(
                        "Do not count on it: it may have begun, changed or been given up since the record was last confirmed. Ask how it stands.");
        assertThat(inShort(page("", ending("2027-05", record("RECRUITING", "2024-01")))))
                .contains(changed);
        assertThat(inShort(page("", ending("2027-05", record("ENROLLING_BY_INVITATION", "2023-09")))))
                .contains(changed);
        assertThat(inShort(page("", record("RECRUITING", "2026-10", "COMPLETED", "WITHDRAWN"))))
                .contains("Do not count on it. Ask whether any of its places still takes participants.");
        assertThat(inShort(page("", ending("2025-05", record("NOT_YET_RECRUITING", "2025-03")))))
                .contains("Do not count on it: it may have ended long ago. Ask whether it still takes participants.");
        assertThat(inShort(page("/es", ending("2027-05", record("RECRUITING", "2024-01")))))
                .contains(
                        "No cuente con él: mucho puede haber cambiado desde la última confirmación de la ficha. Pregunte si admite participantes.");
    }

    @Test
    void the_age_of_the_copy_is_not_put_down_to_the_sponsor() {
        String old = copied("2023-02-03", ending("2024-12", record("RECRUITING", "2023-01", "RECRUITING")));
        String page = page("", old);
        assertThat(inShort(page))
                .startsWith(
                        "In short",
                        "Doubtful",
                        "Do not count on it: it may have ended since this copy of its record was made. Ask whether it still takes participants.",
                        "The record says that the study is looking for participants. But that is what it said on February 3, 2023.",
                        "This copy of the record is of February 3, 2023. The registry may know more.");
        assertThat(page)
                .contains("https://clinicaltrials.gov/study/NCT99000078")
                .doesNotContain("nobody has confirmed");
        assertThat(inShort(page("", copied("2023-02-03", ending("2027-12", record("RECRUITING", "2023-01"))))))
                .contains(
                        "Do not count on it: much may have changed since this copy of its record was made. Ask whether it takes participants.");
        assertThat(inShort(page("/es", old)))
                .contains(
                        "La ficha dice que el estudio busca participantes. Pero eso es lo que decía el 3 de febrero de 2023.",
                        "Esta copia de la ficha es del 3 de febrero de 2023. El registro puede saber más.");
    }

    @Test
    void what_was_stale_when_the_copy_was_made_is_told_as_of_that_day() {
        assertThat(inShort(page("", copied("2023-02-03", record("RECRUITING", "2001-12")))))
                .contains(
                        "The record says that the study is looking for participants. But when this copy was made, on February 3, 2023,"
                                + " nobody had confirmed that since December 2001.",
                        "Do not count on it: it may have ended long ago. Ask whether it still takes participants.");
    }

    @Test
    void doubt_never_calls_a_change_a_confirmation() {
        String changed = record("RECRUITING", "2001-12")
                .replace(
                        "\"statusVerifiedDate\"",
                        "\"lastUpdatePostDateStruct\":{\"date\":\"2021-08-16\"},\"statusVerifiedDate\"");
        assertThat(inShort(page("", changed)))
                .contains(
                        "The record says that the study is looking for participants. But the sponsor last confirmed that in December 2001;"
                                + " the record was last changed on August 16, 2021.");
        assertThat(page("", changed)).contains("The record was last changed on August 16, 2021, 5 years ago.");
    }

    @Test
    void in_spanish_too() {
        assertThat(inShort(page("/es", STALE)))
                .startsWith(
                        "En resumen",
                        "Dudoso",
                        "No cuente con él: puede haber terminado hace tiempo. Pregunte si todavía admite participantes.",
                        "La ficha dice que el estudio busca participantes. Pero nadie lo ha confirmado desde entonces (última vez: febrero de 2023).")
                .anyMatch(line -> line.endsWith("La ficha dice que 2 de ellos reclutan."));
        assertThat(page("/es", STALE))
                .contains("Reclutando participantes (dudoso)")
                .doesNotContain("tag-open");
    }

    @Test
    void on_every_card_stands_how_sure_it_is() {
        try (ServedPortal portal = ServedPortal.of(List.of(STALE))) {
            for (String address : List.of(
                    "/search?cond=chilblain", "/condition/chilblain", "/locations/norway", "/sponsor/mitten-house")) {
                assertThat(portal.page(address))
                        .as(address)
                        .contains("NCT99000078", "class=\"tag tag-unsure\">Enrolling (doubtful)<")
                        .contains(
                                "<summary><strong>Doubtful</strong>: the sponsor last confirmed the record in February 2023",
                                "<p>The record says “Recruiting”")
                        .doesNotContain("tag-open");
            }
        }
    }

    private static String page(String language, String record) {
        try (ServedPortal portal = ServedPortal.of(List.of(record))) {
            return portal.page(language + "/study/NCT99000078");
        }
    }

    private static List<String> inShort(String page) {
        Matcher section = IN_SHORT.matcher(page);
        assertThat(section.find()).isTrue();
        return PageText.lines(section.group());
    }

    private static String copied(String day, String record) {
        return record.strip()
                .replaceAll("}$", ",\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"" + day + "\"}}}");
    }

    private static String ending(String date, String record) {
        return record.replace(
                "\"statusVerifiedDate\"",
                "\"completionDateStruct\":{\"date\":\"" + date + "\"},\"statusVerifiedDate\"");
    }

    private static String record(String status, String verified, String... sites) {
        StringBuilder places = new StringBuilder();
        for (String site : sites) {
            places.append(places.isEmpty() ? "" : ",")
                    .append("{\"facility\":\"Mitten House\",\"city\":\"Oslo\",\"country\":\"Norway\",\"status\":\"")
                    .append(site)
                    .append("\"}");
        }
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000078","briefTitle":"Gloves"},
                "statusModule":{"overallStatus":"%s","statusVerifiedDate":"%s"},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Mitten House","class":"OTHER"}},
                "conditionsModule":{"conditions":["Chilblain"]},
                "contactsLocationsModule":{"centralContacts":[{"name":"Ida Invented","phone":"+0 1"}],"locations":[%s]}}}
                """.formatted(status, verified, places);
    }
}
