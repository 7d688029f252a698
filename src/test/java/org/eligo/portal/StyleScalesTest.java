package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style sheet takes its sizes of type and its spaces from the scales of {@code base.css}. Print, which counts in points, is apart. */
final class StyleScalesTest {

    private static final Path STYLES = Path.of("src/main/resources/org/eligo/portal/css");

    private static final Pattern SCALED = Pattern.compile(
            "(?<![-\\w])(?:font-size|(?:margin|padding)(?:-[a-z-]+)?|(?:row-|column-)?gap)\\s*:\\s*([^;}]+)");

    private static final Pattern LOOSE = Pattern.compile("\\d(?:rem|em)\\b");

    private static final Pattern PRINT = Pattern.compile("@media print \\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

    static List<Path> styles() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void sizes_of_type_and_spaces_are_steps_of_a_scale(Path style) throws IOException {
        String css = PRINT.matcher(Files.readString(style)).replaceAll("");
        assertThat(SCALED.matcher(css).results().map(found -> found.group()))
                .as("declarations in %s with a number of their own", style.getFileName())
                .noneMatch(declaration -> LOOSE.matcher(declaration).find());
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
