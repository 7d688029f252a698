package org.eligo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.IntegrityRule;
import org.eligo.assessment.Openness;
import org.eligo.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:texts|frame|now\\(\\))\\s*\\.count\\(\\s*\"([^\"]+)\"");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    /** A key that is handed on before it is said. */
    private static final Pattern HANDED_ON = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)(?<!\\.jte)\"");

    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s]+)=");

    @Test
    void code_and_templates_ask_for_the_words_that_there_are_and_for_all_of_them() throws IOException {
        Set<String> keys = Texts.now().keys();
        Set<String> subjects = keys.stream().map(TextsTest::subject).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>();
        for (Path file : sources("")) {
            String source = Files.readString(file);
            asked.addAll(found(SAID, source));
            found(COUNTED, source)
                    .forEach(thing -> asked.addAll(List.of("count." + thing + ".one", "count." + thing + ".many")));
            found(HANDED_ON, source).stream()
                    .filter(key -> subjects.contains(subject(key)))
                    .forEach(asked::add);
        }
        made().forEach(asked::add);
        // The script asks by the English words: SpanishPagesTest holds it to those under these keys. Labels:
        // LabelsTest. Countries: CountryWordsTest.
        keys.removeIf(key -> Set.of("script", "label", "country", "country-in").contains(subject(key)));
        assertThat(asked).isEqualTo(keys);
        assertThat(asked).hasSizeGreaterThan(1_400);
    }

    private static String subject(String key) {
        return key.split("\\.", -1)[0];
    }

    /** Keys that are put together from a name. */
    private static Stream<String> made() {
        return Stream.of(
                        Arrays.stream(Openness.values()).map(level -> "sure." + level.parameter()),
                        Arrays.stream(IntegrityRule.values())
                                .flatMap(rule ->
                                        Stream.of(".title", ".explanation").map(end -> "note." + rule.anchor() + end)),
                        Stream.of("minute", "hour", "day", "week", "month", "year")
                                .flatMap(unit -> Stream.of(".one", ".many").map(end -> "time." + unit + end)),
                        Glossary.english().terms().stream().map(term -> "word." + term.slug()))
                .flatMap(keys -> keys);
    }

    /** The templates, and the code of a room; of all rooms by empty text. */
    private static List<Path> sources(String room) throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> classes = Files.walk(Path.of("src/main/java/org/eligo", room))) {
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

    /** The product, names of others, and examples of what is typed. */
    private static final List<String> SAME_IN_EVERY_LANGUAGE = List.of(
            "Eligo",
            "GeoNames",
            "CC BY",
            "/saved?ids=NCT01218464",
            "AREA[EligibilityCriteria]EGFR AND NOT AREA[Phase]PHASE1",
            "advanced-hint advanced-error");

    @Test
    void no_template_holds_words_of_its_own() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path file : sources("")) {
            if (file.toString().endsWith(".jte")) {
                TemplateWords.of(Files.readString(file), SAME_IN_EVERY_LANGUAGE)
                        .forEach(words -> left.add(file + ": " + words));
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void words_in_a_template_are_found_out() {
        String template = """
                @import org.eligo.language.Texts
                @param Texts texts
                !{var sentence = "Not so.";}
                @template.layout(frame = frame, content = @`
                <p class="two words" aria-label="Read out">${texts.say("a.key", "fine")}: Plain &amp; simple@if(a > 1), more@endif</p>
                @template.part.row(label = "Label", value = page.value("SomeName"))
                <a href="/a b">${texts.say("x")}</a> <code>curl this</code> Eligo ✕ · ${page.orElse("None there")}
                `)
                """;
        assertThat(TemplateWords.of(template, List.of("Eligo")))
                .containsExactlyInAnyOrder("Not so.", "Read out", ": Plain   simple, more", "Label", "None there");
    }

    /** Figures for the terminal: {@code ./eligo bench pages}. */
    private static final Set<String> NOT_ON_PAGES = Set.of("PageTimes.java");

    @ParameterizedTest
    @ValueSource(strings = {"portal", "assessment", "drawing", "glossary"})
    void no_code_of_rooms_that_speak_holds_words_of_its_own(String room) throws IOException {
        List<String> left = new ArrayList<>();
        for (Path file : sources(room)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".java") && !NOT_ON_PAGES.contains(name)) {
                JavaWords.of(Files.readString(file)).forEach(words -> left.add(file + ": " + words));
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void words_in_code_are_found_out() {
        String code = """
                /** Not a text: "of a comment". */
                static final Pattern NEAR = Pattern.compile("close to|in");
                static final List<Route> ROUTES = List.of(new Route("GET", "/", "Home and more."), new Route("GET", "/x", "The same."));
                String sentence() {
                    if (none()) {
                        throw new IllegalStateException("There is none " + "at all.");
                    }
                    char quote = '"';
                    html.append("<button type=\\"button\\" class=\\"term word\\">").append("Not so plain"); // "neither this"
                    return texts.say("a.key") + " and more of it " + "AREA[StartDate] or so" + "NOT COMPLETED" + Sentences.count(2);
                }
                """;
        assertThat(JavaWords.of(code)).containsExactly("\"Not so plain\"", "\" and more of it \"");
    }

    @Test
    void as_many_values_are_handed_over_as_there_are_places() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources("")) {
            String source = Files.readString(file);
            Matcher said = SAID.matcher(source);
            while (said.find()) {
                String call =
                        source.substring(said.start(), TemplateWords.end(source, source.indexOf('(', said.start())));
                int places = places(Texts.now(), said.group(1)).size();
                if (values(call) != places) {
                    wrong.add(file + ": " + call + " has " + places + " places");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** How many values stand behind the key of a call. */
    private static int values(String call) {
        int open = call.indexOf('(');
        int values = 0;
        for (int i = open + 1; i < call.length() - 1; i++) {
            char c = call.charAt(i);
            if (c == '"') {
                i = call.indexOf('"', i + 1);
            } else if (c == '(' || c == '{') {
                i = TemplateWords.end(call, i) - 1;
            } else if (c == ',') {
                values++;
            }
        }
        return values;
    }

    /** The places of values in words, such as {0}. */
    private static Set<String> places(Texts texts, String key) {
        return new TreeSet<>(found(PLACE, texts.say(key, "{0}", "{1}", "{2}", "{3}")));
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String language : Texts.LANGUAGES) {
            Path file = Path.of("src/main/resources/org/eligo/language/texts", language + ".properties");
            assertThat(found(KEY, Files.readString(file)))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1_500);
        }
    }

    @Test
    void every_language_has_the_same_keys_and_no_empty_words() {
        for (String language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            assertThat(texts.keys()).as(language).isEqualTo(Texts.now().keys());
            for (String key : texts.keys()) {
                assertThat(texts.say(key, "a", "b", "c", "d")).as(key).isNotBlank();
                assertThat(places(texts, key)).as(key).isEqualTo(places(Texts.now(), key));
            }
        }
    }

    @Test
    void values_stand_in_their_places_as_they_are() {
        assertThat(Texts.now().say("browse.map.name", "{0} $1 \\ it's"))
                .isEqualTo("{0} $1 \\ it's: sites of open trials");
    }

    @Test
    void a_value_that_runs_from_right_to_left_does_not_change_the_order_of_the_words_around_it() {
        assertThat(Texts.now().say("study.acronym", "\u05d0\u05d1 2")).contains("\u2068\u05d0\u05d1 2\u2069");
        assertThat(Texts.now().say("study.acronym", "Ä 2")).doesNotContain("\u2068");
    }

    @Test
    void one_thing_is_said_otherwise_than_many() {
        assertThat(Texts.now().count("study", 1)).isEqualTo("1 study");
        assertThat(Texts.now().count("study", 1_200)).isEqualTo("1,200 studies");
        assertThat(Texts.now().count("study", 0)).isEqualTo("0 studies");
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Texts.now().say("no.such.key"))
                .hasMessage("The language en has no words for \"no.such.key\".");
    }

    @Test
    void a_value_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Texts.now().say("browse.map.name"))
                .hasMessage("The words for \"browse.map.name\" need a value for {0}.");
    }
}
