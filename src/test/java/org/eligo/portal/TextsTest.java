package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern ASKED = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:texts|frame|english\\(\\))\\s*\\.count\\(\\s*\"([^\"]+)\"");

    private static final Pattern KEY = Pattern.compile("(?m)^([a-z.]+)=");

    @Test
    void pages_ask_for_the_words_that_there_are_and_for_all_of_them() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            asked.addAll(found(ASKED, source));
            found(COUNTED, source)
                    .forEach(thing -> asked.addAll(List.of("count." + thing + ".one", "count." + thing + ".many")));
        }
        assertThat(asked).isEqualTo(Texts.english().keys());
        assertThat(asked).hasSizeGreaterThan(300);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> classes = Files.walk(Path.of("src/main/java/org/eligo/portal"))) {
            return Stream.concat(templates, classes)
                    .filter(f -> f.toString().endsWith(".jte") || f.toString().endsWith(".java"))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String language : Texts.LANGUAGES) {
            Path file = Path.of("src/main/resources/org/eligo/portal/texts", language + ".properties");
            assertThat(found(KEY, Files.readString(file)))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(300);
        }
    }

    @Test
    void every_language_has_the_same_keys_and_no_empty_words() {
        for (String language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            assertThat(texts.keys()).as(language).isEqualTo(Texts.english().keys());
            texts.keys()
                    .forEach(key -> assertThat(texts.say(key, "a", "b", "c", "d"))
                            .as(key)
                            .isNotBlank());
        }
    }

    @Test
    void values_stand_in_their_places_as_they_are() {
        assertThat(Texts.english().say("browse.map.name", "{0} $1 \\ it's"))
                .isEqualTo("{0} $1 \\ it's: sites of open trials");
    }

    @Test
    void one_thing_is_said_otherwise_than_many() {
        assertThat(Texts.english().count("study", 1)).isEqualTo("1 study");
        assertThat(Texts.english().count("study", 1_200)).isEqualTo("1,200 studies");
        assertThat(Texts.english().count("study", 0)).isEqualTo("0 studies");
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Texts.english().say("no.such.key"))
                .hasMessage("The language en has no words for \"no.such.key\".");
    }

    @Test
    void a_value_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Texts.english().say("browse.map.name"))
                .hasMessage("The words for \"browse.map.name\" need a value for {0}.");
    }
}
