package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.demo.DemoStudies;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages under /es: all they say themselves is Spanish, and every link of theirs stays there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpanishPagesTest {

    private static final Pattern LINK = Pattern.compile("<(?:a|form)\\b[^>]*?\\b(?:href|action)=\"(/[^\"#]*)[^>]*>");
    private static final Pattern SAID_BY_SCRIPT = Pattern.compile("\\bsay\\('([^']+)'");

    /** One address of each shape is followed, and no more than this. */
    private static final int MOST_FOLLOWED = 60;

    private static final int DEMO = 25;

    private final ServedPortal portal = ServedPortal.of(records());

    private static List<String> records() {
        List<String> records = new ArrayList<>();
        new DemoStudies().studies(DEMO).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        return records;
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void every_link_of_a_spanish_page_leads_to_a_spanish_page() {
        Deque<String> waiting = new ArrayDeque<>(List.of(
                "/es",
                "/es/search?view=table",
                "/es/search?view=map&age=30&sex=FEMALE",
                "/es/advanced",
                "/es/saved?ids=NCT99000001,NCT99000002",
                "/es/compare?ids=NCT99000001,NCT99000002",
                "/es/glossary",
                "/es/api"));
        Set<String> shapes = new HashSet<>();
        int followed = 0;
        while (!waiting.isEmpty() && followed < MOST_FOLLOWED) {
            String path = waiting.remove();
            if (!shapes.add(shape(path))) {
                continue;
            }
            followed++;
            HttpResponse<String> answer = portal.get(path);
            if (answer.statusCode() / 100 == 3) {
                String there = answer.headers().firstValue("Location").orElseThrow();
                assertThat(there).as("where %s leads", path).contains("/es");
                continue;
            }
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=\"es\"");
            List<String> links = links(answer.body());
            assertThat(links)
                    .as(path)
                    .allMatch(link -> link.equals("/es") || link.startsWith("/es/") || link.startsWith("/es?"));
            waiting.addAll(links);
        }
        assertThat(followed).isGreaterThan(25);
    }

    /** Links to pages; the one to the page in English, files and the interface for programs are left out. */
    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(page);
        while (matcher.find()) {
            String link = matcher.group(1).replace("&amp;", "&");
            boolean elsewhere = matcher.group().contains("hreflang=")
                    || Stream.of("/assets/", "/download/", "/api/").anyMatch(link::startsWith);
            if (!elsewhere) {
                links.add(link);
            }
        }
        return links;
    }

    /** The address without its names and numbers. */
    private static String shape(String path) {
        String[] parts = path.replaceAll("=[^&]*", "=").split("/", -1);
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            shape.append(i < 3 ? parts[i] : i == parts.length - 1 && parts[i].equals("sheet") ? parts[i] : "x")
                    .append('/');
        }
        return shape.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?cond=asthma&status=OPEN&age=70&startFrom=2020&sure=open,perhaps",
                "/search?view=table",
                "/search?cond=zzyzx&status=RECRUITING",
                "/advanced",
                "/study/NCT99000001",
                "/study/NCT99000002",
                "/study/NCT99000003",
                "/study/NCT99000001/a/sheet",
                "/compare?ids=NCT99000001,NCT99000002",
                "/saved?ids=NCT99000001",
                "/locations",
                "/conditions/c",
                "/about",
                "/api",
                "/search?cond=(warm+OR",
                "/study/NCT1x",
                "/no-such-page"
            })
    void a_spanish_page_says_nothing_of_its_own_in_english(String path) throws IOException {
        String page = portal.get(path.equals("/") ? "/es" : "/es" + path).body();
        Properties english = texts("en");
        Properties spanish = texts("es");
        Set<String> lines = new HashSet<>(PageText.lines(page));
        List<String> left = english.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("language.") && !isOfRecords(key))
                .filter(key -> !english.getProperty(key).equals(spanish.getProperty(key)))
                .map(english::getProperty)
                .filter(words -> words.length() > 3 && lines.contains(words))
                .filter(words -> !spanish.containsValue(words))
                .toList();
        assertThat(left).isEmpty();
        assertThat(page).contains("<html lang=\"es\"", "Ninguna máquina los ha traducido.");
        assertThat(page).doesNotContainPattern("(?i)cumple (?:con )?los requisitos|\\belegible|\\btú\\b");
    }

    /** The text of a record may have the same words as a label, and a term that is explained. */
    private static boolean isOfRecords(String key) {
        return key.startsWith("label.");
    }

    private static Properties texts(String language) throws IOException {
        Properties words = new Properties();
        String resource = "/org/eligo/language/texts/" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Portal.class.getResourceAsStream(resource));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void the_same_page_stands_in_the_other_language_behind_one_link() {
        assertThat(portal.page("/es/search?cond=asthma&age=70"))
                .contains(
                        "<a href=\"/search?cond=asthma&amp;age=70\" lang=\"en\" hreflang=\"en\" rel=\"alternate\">English</a>");
        assertThat(portal.page("/search?cond=asthma&age=70"))
                .contains(
                        "<a href=\"/es/search?cond=asthma&amp;age=70\" lang=\"es\" hreflang=\"es\" rel=\"alternate\">Español</a>");
        assertThat(portal.page("/")).contains("<a href=\"/es\" lang=\"es\"");
    }

    @Test
    void each_language_has_its_own_canonical_address_and_names_the_other() {
        String page = portal.page("/es/conditions");
        assertThat(page)
                .containsPattern("<link rel=\"canonical\" href=\"http://127.0.0.1:\\d+/es/conditions\">")
                .containsPattern("<link rel=\"alternate\" hreflang=\"en\" href=\"http://127.0.0.1:\\d+/conditions\">")
                .containsPattern(
                        "<link rel=\"alternate\" hreflang=\"es\" href=\"http://127.0.0.1:\\d+/es/conditions\">")
                .containsPattern(
                        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"http://127.0.0.1:\\d+/conditions\">");
    }

    @Test
    void text_of_records_is_marked_as_english_on_spanish_pages_only() {
        assertThat(portal.page("/es/study/NCT99000001"))
                .contains("<h1 lang=\"en\" dir=\"auto\">", "<div class=\"record\" lang=\"en\" dir=\"auto\">");
        assertThat(portal.page("/study/NCT99000001"))
                .contains("<h1 dir=\"auto\">", "<div class=\"record\" dir=\"auto\">");
    }

    @Test
    void text_of_records_behind_a_spanish_label_is_marked_too() {
        assertThat(portal.page("/es/study/NCT99000001"))
                .containsPattern("<li dir=\"auto\">[^<]+: <span lang=\"en\">[^<]+</span></li>")
                .containsPattern("Se mide: <span lang=\"en\" dir=\"auto\">[^<]+</span>");
        String whole = portal.page("/es/compare?ids=NCT99000001,NCT99000002");
        String compared = whole.substring(whole.indexOf("<table"));
        assertThat(compared.substring(compared.indexOf("Enfermedades"), compared.indexOf("Tratamientos")))
                .as("conditions")
                .contains("lang=\"en\">");
        assertThat(portal.page("/compare?ids=NCT99000001,NCT99000002")).doesNotContain("lang=\"en\">P");
    }

    @Test
    void english_terms_are_explained_in_spanish() {
        assertThat(portal.page("/es/glossary"))
                .contains(
                        "<h2>Valores de laboratorio</h2>",
                        "<dt lang=\"en\">placebo</dt>",
                        "<dd>Placebo: algo que parece",
                        "También: <span lang=\"en\">hemodialysis, haemodialysis</span>")
                .doesNotContain("Something that looks like");
        assertThat(portal.page("/glossary"))
                .contains("<h2>Laboratory values</h2>", "<dt>placebo</dt>", "<dd>Something that looks like");
    }

    @Test
    void a_term_in_a_record_opens_its_explanation_in_spanish() {
        assertThat(portal.page("/es/study/NCT99000001"))
                .containsPattern(
                        "<p class=\"name\" lang=\"en\">[^<]+</p>\\s*<p>[^<]+</p>\\s*<p class=\"quiet\">Explicado");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(warm+OR",
                "warm+%5D",
                "%22warm",
                "AREA%5BPhse%5DPHASE2",
                "AREA%5BPhase%5DPHASE9",
                "AREA%5BStartDate%5Dsoon",
                "AREA%5BMinimumAge%5D18",
                "COVERAGE%5BAll%5Dwarm",
                "RANGE%5B2020,2021%5D",
                "SEARCH%5BLocation%5DAREA%5BBriefTitle%5Dwarm"
            })
    void what_is_wrong_with_an_expression_is_said_in_spanish(String expression) {
        String ofBox = portal.get("/es/search?cond=AREA%5BCondition%5Dcold+" + expression)
                .body();
        String ofExpert = portal.get("/es/search?advanced=" + expression).body();
        String ofScript = portal.get("/es/check?text=" + expression).body();
        assertThat(List.of(ofBox, ofExpert))
                .allSatisfy(page -> assertThat(page)
                        .contains("Esta búsqueda no se puede leer")
                        .containsPattern("En la posición \\d+: se encontró [^<]+ donde se esperaba [^<]+[.?]<")
                        .doesNotContain("was expected", "<span lang=\"en\">"));
        assertThat(ofScript).contains("En la posición ").doesNotContain("was expected");
        assertThat(portal.get("/check?text=" + expression).body()).contains("At position ");
    }

    @Test
    void what_is_typed_into_the_one_box_is_understood_in_spanish() {
        HttpResponse<String> answer = portal.get("/es/search?q=asthma");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/es/search?");
        assertThat(portal.get("/es/search?q=NCT99000001")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/es/study/NCT99000001");
    }

    @Test
    void pages_of_one_language_do_not_leak_into_the_other() {
        String before = portal.page("/search");
        assertThat(portal.page("/es/search")).contains("Acotar").doesNotContain("Narrow down");
        assertThat(portal.page("/search")).isEqualTo(before);
        assertThat(before).contains("Narrow down").doesNotContain("Acotar");
    }

    @Test
    void the_script_has_a_spanish_sentence_for_each_that_it_says() throws IOException {
        Path folder = Path.of("src/main/resources/org/eligo/portal/js");
        Set<String> spanish = Texts.of(InterfaceLanguage.SPANISH).script().keySet();
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher matcher = SAID_BY_SCRIPT.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(20).allMatch(spanish::contains);
        assertThat(said).as("nothing is kept that the script does not say").containsAll(spanish);
    }

    @Test
    void the_script_of_a_page_speaks_its_language() {
        assertThat(portal.page(script(portal.page("/es")))).contains("Guardar este ensayo");
        assertThat(portal.page(script(portal.page("/")))).doesNotContain("Guardar este ensayo");
    }

    private static String script(String page) {
        Matcher matcher = Pattern.compile("<script src=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
