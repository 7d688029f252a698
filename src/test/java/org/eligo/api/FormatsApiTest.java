package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.finder.FictionalStudies.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eligo.export.StudyColumns;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** CSV, RIS, zip and FHIR under {@code /api/v2}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsApiTest {

    private final ServedApi api = new ServedApi(new Finder(FictionalStudies.engine("formats"), Synonyms.NONE));

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void a_table_has_its_headings_on_the_first_page_only_and_the_pages_hold_every_study_once() throws Exception {
        List<String> rows = new ArrayList<>();
        String address = "/api/v2/studies?format=csv&fields=NCT%20Number&pageSize=7";
        HttpResponse<String> page = api.get(address + "&countTotal=true");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(page.headers().firstValue("x-total-count")).contains("24");
        assertThat(page.body()).startsWith("NCT Number\r\nNCT");
        rows.addAll(page.body().lines().skip(1).toList());
        Optional<String> next = page.headers().firstValue("x-next-page-token");
        while (next.isPresent()) {
            page = api.get(address + "&pageToken=" + next.get());
            assertThat(page.body()).doesNotContain("Number");
            assertThat(page.headers().firstValue("x-total-count")).isEmpty();
            rows.addAll(page.body().lines().toList());
            next = page.headers().firstValue("x-next-page-token");
        }
        assertThat(rows).hasSize(FictionalStudies.COUNT).doesNotHaveDuplicates();
    }

    @Test
    void columns_come_in_the_registrys_order_whatever_was_asked() throws Exception {
        assertThat(api.get(
                                "/api/v2/studies?format=csv&filter.ids=NCT99000003&fields=Locations%7CStudy%20Status,NCT+Number")
                        .body())
                .isEqualTo(String.join(
                        "\r\n",
                        "NCT Number,Study Status,Locations",
                        "NCT99000003,RECRUITING,\"Site 3, Oslo, Norway|Cusco, Peru\"",
                        ""));
        String all = api.get("/api/v2/studies/NCT99000003?format=csv").body();
        assertThat(all.lines().findFirst().orElseThrow().split(","))
                .hasSize(StudyColumns.registry().size());
        assertThat(all.lines().count()).isEqualTo(2);
    }

    @Test
    void a_table_of_no_studies_has_its_headings() throws Exception {
        HttpResponse<String> none =
                api.get("/api/v2/studies?format=csv&query.cond=nothingofthekind&fields=Acronym&countTotal=true");
        assertThat(none.body()).isEqualTo("Acronym\r\n");
        assertThat(none.headers().firstValue("x-total-count")).contains("0");
    }

    @Test
    void names_of_another_form_are_refused_in_the_registrys_words() throws Exception {
        for (String address : List.of("/api/v2/studies", "/api/v2/studies/NCT99000003")) {
            HttpResponse<String> wrong = api.get(address + "?format=csv&fields=NCTId");
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(wrong.body()).isEqualTo("Parameter 'fields' contains invalid CSV column name: 'NCTId'");
        }
        assertThat(api.get("/api/v2/studies/NCT99000003?format=ris&fields=XX").body())
                .isEqualTo("Parameter 'fields' contains invalid RIS tag name: 'XX'");
        HttpResponse<String> fhir = api.get("/api/v2/studies/NCT99000003?format=fhir.json&fields=NCTId");
        assertThat(fhir.statusCode()).isEqualTo(400);
        assertThat(fhir.body()).contains("fields", "fhir.json");
        for (String format : List.of("ris", "json.zip", "fhir.json", "xml", "CSV")) {
            HttpResponse<String> list = api.get("/api/v2/studies?format=" + format);
            assertThat(list.statusCode()).isEqualTo(400);
            assertThat(list.body()).isEqualTo("Invalid value in parameter `format`: `" + format + "`");
        }
    }

    @Test
    void one_study_comes_in_five_forms_and_accept_is_not_minded() throws Exception {
        assertThat(type("")).startsWith("application/json");
        assertThat(type("json")).startsWith("application/json");
        assertThat(type("csv")).startsWith("text/csv");
        assertThat(type("json.zip")).startsWith("application/zip");
        assertThat(type("fhir.json")).startsWith("application/fhir+json");
        assertThat(type("ris")).startsWith("application/x-research-info-systems");
    }

    @Test
    void a_zip_holds_the_one_record_byte_for_byte_or_its_chosen_fields() throws Exception {
        assertThat(zipped("/api/v2/studies/NCT99000003?format=json.zip")).isEqualTo("NCT99000003.json:" + json(3));
        assertThat(zipped("/api/v2/studies/NCT99000003?format=json.zip&fields=NCTId"))
                .isEqualTo(
                        "NCT99000003.json:{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000003\"}}}");
    }

    @Test
    void an_entry_for_reference_managers_and_a_bundle_name_the_study() throws Exception {
        assertThat(api.get("/api/v2/studies/nct99000003?format=ris&fields=AN,C2")
                        .body())
                .isEqualTo("TY  - DBASE\r\nAN  - NCT99000003\r\nC2  - RECRUITING\r\nER  - \r\n");
        assertThat(api.get("/api/v2/studies/NCT99000003?format=fhir.json").body())
                .startsWith("{\"resourceType\":\"Bundle\"")
                .contains("\"resourceType\":\"ResearchStudy\",\"id\":\"NCT99000003\"");
    }

    @Test
    void a_former_number_leads_on_in_every_form() throws Exception {
        HttpResponse<String> moved = api.get("/api/v2/studies/" + FictionalStudies.FORMER + "?format=ris");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/api/v2/studies/NCT99000007?format=ris");
    }

    private String type(String format) throws Exception {
        HttpResponse<String> answer = api.get(
                "/api/v2/studies/NCT99000003" + (format.isEmpty() ? "" : "?format=" + format),
                "Accept",
                "text/csv, application/zip, application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    /** Name and content of each entry. */
    private String zipped(String address) throws Exception {
        byte[] answer = api.bytes("GET " + address, "");
        int body = new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        StringBuilder content = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer, body, answer.length - body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.append(entry.getName())
                        .append(':')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return content.toString();
    }
}
