package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadApiTest {

    private final ServedApi api = new ServedApi(new Finder(FictionalStudies.engine("download"), Synonyms.NONE));

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/studies/download", "/api/int/studies/download", "/api/v2//studies/download"})
    void everything_comes_as_a_zip_in_folders_by_the_last_two_digits(String path) throws Exception {
        byte[] answer = api.bytes("GET " + path + "?format=json.zip", "");
        int end = headerEnd(answer);
        String header = new String(answer, 0, end, StandardCharsets.UTF_8);
        assertThat(header)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-type: application/zip\r\n")
                .containsIgnoringCase("content-disposition: attachment; filename=ctg-studies.json.zip\r\n");
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(unchunked(answer, end + 4)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files)
                .hasSize(FictionalStudies.COUNT)
                .containsEntry("07/NCT99000007.json", FictionalStudies.json(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    format=csv                          ~ Invalid value in parameter `format`: `csv`
                    format=json                         ~ Invalid value in parameter `format`: `json`
                    ''                                  ~ Parameter `format` is required here; `json.zip` is its one value
                    format=json.zip&query.cond=asthma   ~ Invalid prefix in parameter name: query.cond
                    format=json.zip&filter.ids=NCT1     ~ Invalid prefix in parameter name: filter.ids
                    format=json.zip&fields=NCTId        ~ `fields` is unknown parameter
                    """)
    void nothing_but_everything_can_be_downloaded(String query, String message) throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies/download?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo(message);
    }

    @Test
    void who_has_the_data_or_asks_for_the_head_gets_no_body() throws Exception {
        HttpResponse<String> head = api.send("HEAD", "/api/v2/studies/download?format=json.zip");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
        String tag = head.headers().firstValue("ETag").orElseThrow();
        assertThat(api.get("/api/v2/studies/download?format=json.zip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    private static int headerEnd(byte[] answer) {
        return new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
    }

    private static byte[] unchunked(byte[] answer, int from) {
        String head = new String(answer, 0, from, StandardCharsets.ISO_8859_1);
        if (!head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
            return Arrays.copyOfRange(answer, from, answer.length);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String all = new String(answer, StandardCharsets.ISO_8859_1);
        for (int at = from; ; ) {
            int line = all.indexOf("\r\n", at);
            int size = Integer.parseInt(all.substring(at, line), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            body.write(answer, line + 2, size);
            at = line + 2 + size + 2;
        }
    }
}
