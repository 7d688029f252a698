package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks and brackets that people type into boxes for plain words without their other half. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LoneSignsTest {

    private final ServedPortal portal = ServedPortal.of(FictionalTrials.all());

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lupus(|lupus",
                "\"lupus|lupus",
                "lupus)|lupus",
                "[lupus]|lupus",
                "(lupus AND (trial)|lupus AND (trial)"
            })
    void such_a_sign_is_left_out_and_the_page_says_so(String typed, String read) {
        String page = portal.page("/search?cond=" + encoded(typed));
        assertThat(SearchText.of(page))
                .contains(
                        "Condition or disease: “" + typed + "” has a quotation mark or bracket without its other half,"
                                + " and was read as “" + read + "”.");
        assertThat(SearchText.studies(page))
                .isEqualTo(SearchText.studies(portal.page("/search?cond=" + encoded(read))));
    }

    @Test
    void a_sign_alone_looks_for_nothing() {
        assertThat(SearchText.of(portal.page("/search?cond=%22")))
                .contains("Condition or disease: “\"” is no word, and nothing was looked for by it.");
    }

    @Test
    void what_is_right_is_read_as_it_is() {
        assertThat(SearchText.of(portal.page("/search?cond=" + encoded("(\"lupus\")"))))
                .doesNotContain("without its other half");
    }

    @Test
    void the_field_for_the_query_language_tells_what_is_wrong_and_counts_from_one() {
        HttpResponse<String> answer = portal.get("/search?advanced=" + encoded("(lupus"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(SearchText.of(answer.body()))
                .contains("At position 7: found the end of the query where")
                .contains("closes the parenthesis at position 1");
    }

    @Test
    void whoever_writes_the_query_language_into_a_box_is_told_what_is_wrong() {
        assertThat(portal.get("/search?term=" + encoded("AREA[Condition(lupus")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_to_leave_out_is_named_without_quotation_marks_and_as_the_form_names_it() {
        assertThat(SearchText.of(portal.page("/search?cond=lupus&intr=%22zzyzx+EGFR%22&term=%22zzyzx%22")))
                .doesNotContain("“Other terms")
                .doesNotContain(": \"zzyzx");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
