package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern ASKED = Pattern.compile("frame\\.say\\(\"([^\"]+)\"\\)");

    @Test
    void templates_ask_for_the_words_that_there_are_and_for_all_of_them() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                Matcher matcher = ASKED.matcher(Files.readString(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).isEqualTo(Texts.english().keys());
        assertThat(asked).hasSizeGreaterThan(20);
    }

    @Test
    void every_language_has_the_same_keys_and_no_empty_words() {
        for (String language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            assertThat(texts.keys()).as(language).isEqualTo(Texts.english().keys());
            texts.keys().forEach(key -> assertThat(texts.say(key)).as(key).isNotBlank());
        }
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Texts.english().say("no.such.key"))
                .hasMessage("The language en has no words for \"no.such.key\".");
    }
}
