package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.assessment.IntegrityRule;
import org.eligo.assessment.Openness;
import org.eligo.glossary.Glossary;
import org.eligo.glossary.Term;
import org.eligo.language.InterfaceLanguage;
import org.eligo.portal.words.OpennessWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said on the pages that are the same for all data: home, how Eligo works things out, and words explained. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FixedPagesTest {

    private static final Pattern HEADING_3 = Pattern.compile("<h3 id=\"([^\"]+)\">");

    private final ServedPortal portal = ServedPortal.of(FictionalTrials.all());

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void home_asks_what_one_looks_for_and_says_what_there_is() {
        String page = portal.page("/");
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "Find a clinical trial",
                                "What are you looking for?",
                                "Search",
                                "Good to know",
                                "What you type is not stored, and no other company hears of it.",
                                "Only the study team can say whether someone may take part.",
                                "What is loaded here",
                                "10 studies are loaded here, as of November 20, 2026.",
                                "See where they run")))
                .isEmpty();
        assertThat(page)
                .containsPattern("<input[^>]*id=\"q\"[^>]*name=\"q\"")
                .contains("<input type=\"checkbox\" id=\"open\" name=\"status\" value=\"OPEN\" checked>")
                .contains("href=\"/locations\"", "href=\"/search\"", "action=\"/search\"");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_on_how_it_works_explains_every_level_of_openness_and_every_rule(InterfaceLanguage language) {
        String page = portal.page(language.address("/about"));
        List<String> expected = language.making(() -> {
            List<String> lines = new ArrayList<>();
            for (Openness level : Openness.values()) {
                lines.addAll(List.of(level.label(), OpennessWords.when(level)));
            }
            for (IntegrityRule rule : IntegrityRule.values()) {
                lines.addAll(List.of(rule.title(), rule.explanation()));
            }
            return lines;
        });
        assertThat(PageText.firstMissing(page, expected)).isEmpty();
        assertThat(expected).doesNotHaveDuplicates();
        assertThat(HEADING_3.matcher(page).results().map(m -> m.group(1)))
                .containsExactly(Arrays.stream(IntegrityRule.values())
                        .map(IntegrityRule::anchor)
                        .toArray(String[]::new));
    }

    @Test
    void it_says_what_is_counted_and_what_nobody_but_the_team_knows() {
        assertThat(PageText.firstMissing(
                        portal.page("/about"),
                        List.of(
                                "How Eligo works things out",
                                "How sure one can be that a study is open",
                                "Probably open",
                                "Doubtful",
                                "Not open",
                                "The reasons stand beside every verdict. Only the study team knows for certain.",
                                "What a record gives away",
                                "Nobody can be reached",
                                "No results in the record",
                                "Participants may have to pay",
                                "Words that are explained",
                                "How hard a text is to read",
                                "What taking part involves",
                                "Places and maps",
                                "GeoNames",
                                "CC BY 4.0")))
                .isEmpty();
    }

    @Test
    void every_part_of_it_that_other_pages_lead_to_is_there() {
        try (ServedPortal demo = ServedPortal.of(DemoRecords.first(40))) {
            String about = demo.page("/about");
            String glossary = demo.page("/glossary");
            Set<String> led = DemoRecords.first(40).stream()
                    .map(record ->
                            demo.page("/study/" + ServedPortal.record(record).id()))
                    .flatMap(page -> Pattern.compile("href=\"/(about|glossary)#([^\"]+)\"")
                            .matcher(page)
                            .results()
                            .map(m -> m.group(1) + "#" + m.group(2)))
                    .collect(Collectors.toSet());
            assertThat(led)
                    .hasSizeGreaterThan(5)
                    .allMatch(part -> part.startsWith("about")
                            ? about.contains("id=\"" + part.substring(6) + "\"")
                            : glossary.contains("id=\"" + part.substring(9) + "\""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_glossary_has_every_term_once_under_its_kind_with_its_meaning(InterfaceLanguage language) {
        String page = portal.page(language.address("/glossary"));
        List<String> expected = language.making(() -> {
            List<String> lines = new ArrayList<>();
            for (String kind : Glossary.english().kinds()) {
                for (Term term : Glossary.english().ofKind(kind)) {
                    lines.addAll(List.of(term.name(), term.meaning()));
                }
            }
            return lines;
        });
        assertThat(PageText.firstMissing(page, expected)).isEmpty();
        assertThat(Pattern.compile("<div id=\"([^\"]+)\"><dt")
                        .matcher(page)
                        .results()
                        .map(m -> m.group(1)))
                .doesNotHaveDuplicates()
                .hasSize(Glossary.english().terms().size());
    }

    @Test
    void words_that_people_meet_first_are_explained() {
        assertThat(PageText.firstMissing(
                        portal.page("/glossary"),
                        List.of(
                                "Words of clinical trials",
                                "How studies are built",
                                "placebo",
                                "Something that looks like the treatment and has no active substance.")))
                .isEmpty();
    }
}
