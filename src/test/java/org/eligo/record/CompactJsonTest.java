package org.eligo.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CompactJsonTest {

    private static final String[] SPACES = {"", "", " ", "\n", "\t", "\r\n  "};
    private static final String[] SCALARS = {
        "1", "-0.50", "1E+2", "true", "null", "\" a  b \"", "\"\\\" : \\\\\"", "\"\\u00e9 é 中\"", "\"\\n\"", "\"\""
    };

    @Test
    void compact_json_comes_back_as_the_same_array() {
        byte[] json = "{\"a b\":[1.0,\" \\\" \"]}".getBytes(StandardCharsets.UTF_8);

        assertThat(CompactJson.compact(json, 0, json.length)).isSameAs(json);
    }

    @Test
    void only_the_part_asked_for_is_taken() {
        byte[] json = "xx{ \"a\" : 1 }yy".getBytes(StandardCharsets.UTF_8);

        assertThat(CompactJson.compact(json, 2, 13))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a\":1}");
        assertThat(CompactJson.compact(json, 2, 3))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{");
    }

    @RepeatedTest(300)
    void white_space_goes_and_everything_else_stays() throws IOException {
        long seed = new Random().nextLong();
        StringBuilder compact = new StringBuilder();
        StringBuilder spaced = new StringBuilder();
        value(new Random(seed), 0, compact, spaced);
        byte[] bytes = spaced.toString().getBytes(StandardCharsets.UTF_8);

        String result = new String(CompactJson.compact(bytes, 0, bytes.length), StandardCharsets.UTF_8);

        assertThat(result).as("seed " + seed).isEqualTo(compact.toString());
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(result)).as("seed " + seed).isEqualTo(mapper.readTree(bytes));
    }

    private static void value(Random random, int depth, StringBuilder compact, StringBuilder spaced) {
        int kind = depth > 4 ? 2 : random.nextInt(3);
        if (kind == 2) {
            token(SCALARS[random.nextInt(SCALARS.length)], random, compact, spaced);
            return;
        }
        boolean list = kind == 1;
        token(list ? "[" : "{", random, compact, spaced);
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                token(",", random, compact, spaced);
            }
            if (!list) {
                token("\"k " + i + "\"", random, compact, spaced);
                token(":", random, compact, spaced);
            }
            value(random, depth + 1, compact, spaced);
        }
        token(list ? "]" : "}", random, compact, spaced);
    }

    private static void token(String token, Random random, StringBuilder compact, StringBuilder spaced) {
        compact.append(token);
        spaced.append(SPACES[random.nextInt(SPACES.length)])
                .append(token)
                .append(SPACES[random.nextInt(SPACES.length)]);
    }
}
