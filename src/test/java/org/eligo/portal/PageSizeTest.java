package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Pages of studies are small on their way, and the largest are sent while they are made. */
final class PageSizeTest {

    private static final int STUDIES = 200;

    /** What half of the pages may take, packed. */
    private static final int MAX_MEDIAN = 60_000;

    @Test
    void half_of_the_pages_take_less_than_60_kb_packed() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        try (ServedPortal portal = ServedPortal.of(DemoRecords.first(STUDIES))) {
            for (int i = 1; i <= STUDIES; i++) {
                sizes.add(packed(portal.page("/study/NCT" + (99_000_000 + i))));
            }
        }
        List<Integer> sorted = sizes.stream().sorted().toList();
        assertThat(sorted.get(STUDIES / 2)).isBetween(1_000, MAX_MEDIAN - 1);
    }

    @Test
    void a_short_page_is_kept_until_it_is_whole() throws IOException {
        try (PageStream page = new PageStream(() -> {
            throw new AssertionError("a short page goes nowhere by itself");
        })) {
            byte[] made = new byte[PageStream.KEPT];
            page.write(made, 0, made.length);
            assertThat(page.whole())
                    .hasValueSatisfying(whole -> assertThat(whole).isEqualTo(made));
        }
    }

    @Test
    void a_long_page_goes_out_as_it_is_made_and_no_more_of_it_is_kept() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        byte[] piece = "A warm glove. ".repeat(500).getBytes(StandardCharsets.UTF_8);
        try (PageStream page = new PageStream(() -> sent)) {
            for (int made = piece.length; made < 4 * PageStream.KEPT; made += piece.length) {
                page.write(piece, 0, piece.length);
                assertThat(made - sent.size()).as("bytes kept of %s", made).isLessThanOrEqualTo(PageStream.KEPT);
                assertThat(sent.size()).as("bytes sent of %s", made).isEqualTo(made > PageStream.KEPT ? made : 0);
            }
            assertThat(page.whole()).isEmpty();
        }
        assertThat(sent.toString(StandardCharsets.UTF_8))
                .startsWith("A warm glove. A warm")
                .endsWith("warm glove. ");
    }

    @Test
    void the_page_of_a_study_with_many_sites_comes_in_chunks_and_whole() {
        int sites = 3_000;
        try (ServedPortal portal = ServedPortal.of(List.of(record(sites)))) {
            HttpResponse<String> answer = portal.get("/study/NCT99000099");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValueAsLong("Content-Length")).isEmpty();
            assertThat(answer.headers().firstValue("Transfer-Encoding")).contains("chunked");
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isGreaterThan(PageStream.KEPT);
            assertThat(answer.body().strip()).startsWith("<!DOCTYPE html>").endsWith("</html>");
            String text = String.join("\n", PageText.lines(answer.body()));
            assertThat(IntStream.rangeClosed(1, sites).filter(i -> !text.contains("House " + i + " of Warmth")))
                    .as("sites that are missing")
                    .isEmpty();
        }
    }

    private static int packed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    /** A study with so many sites. */
    private static String record(int sites) {
        String locations = IntStream.rangeClosed(1, sites)
                .mapToObj(i -> "{\"facility\":\"House " + i
                        + " of Warmth\",\"city\":\"Oslo\",\"country\":\"Norway\",\"status\":\"RECRUITING\"}")
                .collect(Collectors.joining(","));
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000099\",\"briefTitle\":\"Gloves\"},"
                + "\"contactsLocationsModule\":{\"locations\":[" + locations + "]}}}";
    }
}
