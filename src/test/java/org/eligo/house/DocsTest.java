package org.eligo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.api.ApiRoutes;
import org.eligo.app.Main;
import org.eligo.cli.Setting;
import org.eligo.cli.Settings;
import org.eligo.portal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What stands in the documents leads somewhere, is complete, and is said in words that this project uses. */
class DocsTest {

    /** Written so that this file does not find itself. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO[D]O|FIX[M]E|XX[X])\\b");

    private static final Pattern HOME_FOLDER =
            Pattern.compile("(?<![\\w.}~-])/(?:home|Users)/\\w+/|(?<![\\w.}~-])/roo[t]/|\\b[A-Z]:\\\\+Users\\\\+\\w");

    private static final Pattern VERDICT = Pattern.compile("(?i)\\byou(?:\\s+are|['’]re)\\s+(?:not\\s+)?eligible");

    @TempDir
    Path temp;

    @Test
    void every_link_in_a_document_lives() {
        List<Path> documents = markdown(Checkout.root());

        assertThat(documents).isNotEmpty();
        assertThat(documents)
                .flatExtracting(file -> Markdown.read(file).deadLinks())
                .isEmpty();
    }

    @Test
    void a_dead_link_is_found_out() throws IOException {
        Files.writeString(temp.resolve("other.md"), "# The house, in short\n\n## Twice\n\n## Twice\n");
        Path file = temp.resolve("a.md");
        Files.writeString(file, """
                # Here & there
                [good](other.md) [good](other.md#the-house-in-short) [good](#here--there) [good](other.md#twice-1)
                [good](https://example.org/a?b=c) <https://example.org> `[code](nowhere.md)`
                [gone](nowhere.md) [gone](other.md#the-garden) [gone](#there) [gone][ref] [gone](htp://example.org)

                ```
                [code](nowhere.md)
                ```

                [ref]: missing/file.md
                """);

        assertThat(Markdown.read(file).deadLinks())
                .containsExactly(
                        file + ": the link nowhere.md leads to no file.",
                        file + ": the link other.md#the-garden leads to no heading.",
                        file + ": the link #there leads to no heading.",
                        file + ": the link htp://example.org is no http, https or mailto address.",
                        file + ": the link missing/file.md leads to no file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AREA",
                "SEARCH",
                "RANGE",
                "DISTANCE",
                "COVERAGE",
                "COVER",
                "EXPANSION",
                "MISSING",
                "ALL",
                "TILT",
                "AND",
                "OR",
                "NOT",
                "MIN",
                "MAX"
            })
    void every_operator_of_the_query_language_is_described(String operator) {
        assertThat(document("docs/query-language.md")).containsPattern("\\b" + operator + "\\b");
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_is_described_with_its_flag_its_variable_and_its_default(Setting setting) {
        String row = document("docs/settings.md")
                .lines()
                .filter(line -> line.startsWith("| `" + setting.key() + "` |"))
                .findFirst()
                .orElse("");

        assertThat(row)
                .contains("`" + setting.flag() + "`", "`" + setting.variable() + "`", setting.defaultValue())
                .contains(setting.meaning());
    }

    @Test
    void every_command_and_every_flag_is_described() {
        List<String> undescribed = new ArrayList<>();
        String page = document("docs/command-line.md") + document("docs/benchmarks.md");
        collectUndescribed(Main.commandLine(Settings.of(Map.of(), temp)), page, undescribed);

        assertThat(undescribed).isEmpty();
    }

    @Test
    void every_address_is_described() {
        String page = document("docs/api.md") + document("docs/pages.md");
        List<String> addresses = new ArrayList<>();
        ApiRoutes.routes().forEach(route -> addresses.add(route.path()));
        Portal.routes().forEach(route -> addresses.add(route.path()));

        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(page).containsPattern("`(GET )?" + Pattern.quote(address) + "`"));
    }

    @Test
    void every_parameter_of_an_address_is_described_there() {
        String page = document("docs/api.md");

        assertThat(ApiRoutes.routes())
                .allSatisfy(route -> assertThat(route.parameters())
                        .allSatisfy(parameter -> assertThat(page)
                                .as("%s of %s", parameter.name(), route.path())
                                .containsPattern("`\\{?" + Pattern.quote(parameter.name()) + "[}`=]|\\{"
                                        + Pattern.quote(parameter.name()) + "}")));
    }

    private static void collectUndescribed(CommandLine command, String page, List<String> undescribed) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!page.contains("`" + option.longestName() + "`")) {
                undescribed.add(command.getCommandSpec().qualifiedName(" ") + " " + option.longestName());
            }
        }
        command.getSubcommands().forEach((name, sub) -> {
            if (!page.contains("`" + name + "`")) {
                undescribed.add(name);
            }
            collectUndescribed(sub, page, undescribed);
        });
    }

    private static String document(String path) {
        return Checkout.text(Checkout.root().resolve(path));
    }

    @Test
    void no_page_and_no_message_says_that_somebody_is_eligible() {
        assertThat(found(VERDICT, Checkout.files(Checkout.root().resolve("src/main"))))
                .isEmpty();
    }

    @Test
    void no_file_names_the_home_folder_of_a_machine() {
        assertThat(found(HOME_FOLDER, Checkout.files(Checkout.root()))).isEmpty();
    }

    @Test
    void no_file_keeps_unfinished_business() {
        assertThat(found(UNFINISHED, Checkout.files(Checkout.root()))).isEmpty();
    }

    @Test
    void forbidden_words_are_found_out() throws IOException {
        Path file = temp.resolve("page.jte");
        String page = """
                fine: YOU may be eligible; todo; /var/home/x; see https://example.org/home/a/
                You are\tEligible
                You’re not eligible
                // %s later
                cd /%s/somebody/eligo
                cd C:\\%s\\somebody
                """.formatted("TO".concat("DO"), "home", "Users");
        Files.writeString(file, page);

        assertThat(found(VERDICT, List.of(file)))
                .containsExactly(file + ":2: You are\tEligible", file + ":3: You’re not eligible");
        assertThat(found(UNFINISHED, List.of(file))).hasSize(1);
        assertThat(found(HOME_FOLDER, List.of(file))).hasSize(2);
    }

    private static List<Path> markdown(Path folder) {
        return Checkout.files(folder).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    /** Where the pattern occurs, as {@code file:line: words}. Files with a zero byte are no text and are passed over. */
    private static List<String> found(Pattern pattern, List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String text = Checkout.text(file);
            Matcher matcher = pattern.matcher(text);
            while (text.indexOf('\0') < 0 && matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(file + ":" + Math.max(1, line + startsLine(text, matcher.start())) + ": " + matcher.group());
            }
        }
        return found;
    }

    private static int startsLine(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\n' ? 1 : 0;
    }
}
