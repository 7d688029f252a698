package org.eligo.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eligo.demo.DemoStudies;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyMarkupTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    a\\nb            ~ a\\r\\nb
                    a\\r\\nb         ~ a\\r\\nb
                    \\n\\n* one      ~ \\r\\n\\r\\n* one
                    5 \\\\< 6        ~ 5 < 6
                    \\\\*x\\\\_      ~ *x_
                    \\\\\\\\         ~ \\\\
                    \\\\\\"          ~ \\"
                    \\\\d \\u0026 \\/ ~ \\\\d \\u0026 \\/
                    é \\\\é          ~ é \\\\é
                    """)
    void lines_end_as_they_did_and_escapes_of_markdown_are_gone(String markdown, String legacy) {
        assertThat(legacy("{\"protocolSection\":{\"descriptionModule\":{\"briefSummary\":\"" + markdown + "\"}}}"))
                .isEqualTo("{\"protocolSection\":{\"descriptionModule\":{\"briefSummary\":\"" + legacy + "\"}}}");
    }

    @Test
    void all_that_is_no_markup_stays_byte_for_byte() {
        String json =
                "{\"protocolSection\":{\"identificationModule\":{\"briefTitle\":\"a\\nb \\\\* \\u0026\"},\"unheard\":{\"briefSummary\":\"\\n\"}},"
                        + "\"hasResults\":false,\"x\":[1.50,{\"y\":\"\\n\"}]}";
        assertThat(legacy(json)).isEqualTo(json);
        assertThat(legacy("{}")).isEqualTo("{}");
    }

    @Test
    void whole_records_differ_in_nothing_but_their_markup() throws Exception {
        List<byte[]> records;
        try (Stream<byte[]> studies = new DemoStudies(7).studies(60)) {
            records = studies.toList();
        }
        int changed = 0;
        for (byte[] record : records) {
            JsonNode before = JSON.readTree(record);
            JsonNode after = JSON.readTree(LegacyMarkup.of(record));
            before.properties()
                    .forEach(e -> compare(Schema.registry().root(e.getKey()), e.getValue(), after.get(e.getKey())));
            changed += before.equals(after) ? 0 : 1;
        }
        assertThat(changed).isPositive();
    }

    private static void compare(@Nullable Field field, JsonNode before, JsonNode after) {
        if (before.isObject()) {
            assertThat(after.size()).isEqualTo(before.size());
            before.properties()
                    .forEach(e -> compare(
                            field == null ? null : field.child(e.getKey()), e.getValue(), after.get(e.getKey())));
        } else if (before.isArray()) {
            assertThat(after.size()).isEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                compare(field, before.get(i), after.get(i));
            }
        } else if (field == null || field.type() != FieldType.MARKUP) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after.textValue())
                    .isEqualTo(
                            before.textValue().replaceAll("(?<!\r)\n", "\r\n").replaceAll("\\\\(\\p{Punct})", "$1"));
        }
    }

    private static String legacy(String json) {
        return new String(LegacyMarkup.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
