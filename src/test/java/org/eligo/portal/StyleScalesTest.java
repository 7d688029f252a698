package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style sheet takes its sizes of type and its spaces from the scales of {@code base.css}: on screens, on paper and in drawings. */
final class StyleScalesTest {

    private static final Path STYLES = Path.of("src/main/resources/org/eligo/portal/css");

    private static final Pattern SCALED = Pattern.compile(
            "(?<![-\\w])(?:font(?:-size)?|(?:margin|padding)(?:-[a-z-]+)?|(?:row-|column-)?gap)\\s*:\\s*([^;}]+)");

    private static final Pattern LOOSE =
            Pattern.compile("\\d(?:rem|em|ex|ch|px|pt|pc|in|cm|mm|q|vw|vh)\\b", Pattern.CASE_INSENSITIVE);

    static List<Path> styles() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void sizes_of_type_and_spaces_are_steps_of_a_scale(Path style) throws IOException {
        assertThat(loose(Files.readString(style)))
                .as("declarations in %s with a number of their own", style.getFileName())
                .isEmpty();
    }

    @Test
    void a_number_of_its_own_is_found_in_whatever_unit_also_in_print() {
        assertThat(
                        loose(
                                "a { margin: 2px 0 0 } b { font: 600 1.2em/1.5 serif } @media print { c { gap: 1cm; font-size: 9pt } }"))
                .containsExactly("margin: 2px 0 0 ", "font: 600 1.2em/1.5 serif ", "gap: 1cm", "font-size: 9pt ");
        assertThat(loose("a { margin: 0 var(--space-1); font: inherit; font-weight: 600; width: 2px; --gap: 2px }"))
                .isEmpty();
    }

    private static List<String> loose(String css) {
        return SCALED.matcher(css)
                .results()
                .map(found -> found.group())
                .filter(declaration -> LOOSE.matcher(declaration).find())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void every_step_that_is_named_is_defined(Path style) throws IOException {
        String base = Files.readString(STYLES.resolve("base.css"));
        assertThat(Pattern.compile("var\\((--[\\w-]+)\\)")
                        .matcher(Files.readString(style))
                        .results()
                        .map(found -> found.group(1)))
                .allMatch(name -> base.contains(name + ":"));
    }
}
