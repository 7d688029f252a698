package org.eligo.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.search.Closeness;
import org.eligo.search.Decay;
import org.eligo.search.Hit;
import org.eligo.search.Reason;
import org.eligo.search.SearchEngine;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Synonyms;
import org.eligo.vocabulary.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a study is among the results. */
final class WhyTest {

    private static final Synonyms SYNONYMS =
            words -> words.normals().equals(Words.of("wheezing").normals()) ? List.of(Words.of("asthma")) : List.of();

    @TempDir
    private Path directory;

    private SearchEngine engine = FictionalStudies.engineOf("why", List.of());
    private Finder finder = new Finder(engine, Synonyms.NONE);

    @BeforeEach
    void open() {
        engine = FictionalStudies.luceneEngine(directory);
        finder = new Finder(engine, SYNONYMS);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static StudySearch search(QueryParameter box, String words) {
        return StudySearch.everything().withQuery(box, words);
    }

    private Why why(StudySearch search) {
        Hit hit = finder.search(search).result().hits().getFirst();
        Why why = finder.why(search, hit.id()).orElseThrow();
        assertThat(why.reason().score()).isCloseTo(hit.score(), within(1e-4));
        return why;
    }

    private static List<String> marked(Why why) {
        return why.found().stream()
                .map(found -> found.field() + ": "
                        + found.spans().stream()
                                .map(span -> found.value().substring(span.start(), span.end()))
                                .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void the_words_that_matched_are_marked_in_their_fields() {
        assertThat(marked(why(search(QueryParameter.COND, "asthmas")))).containsExactly("Condition: Asthma");
        assertThat(marked(why(search(QueryParameter.TITLES, "breathing quiet"))))
                .containsExactly("BriefTitle: Quiet|breathing");
        assertThat(marked(why(search(QueryParameter.TITLES, "\"quiet breathing\""))))
                .containsExactly("BriefTitle: Quiet breathing");
        assertThat(marked(why(search(QueryParameter.COND, "wheezing")))).containsExactly("Condition: Asthma");
        assertThat(marked(why(search(QueryParameter.LOCN, "SEARCH[Location](Oslo AND Norway)"))))
                .containsExactly("LocationCity: Oslo", "LocationCountry: Norway");
        assertThat(marked(why(search(QueryParameter.TITLES, "quiet NOT hands"))))
                .containsExactly("BriefTitle: Quiet");
    }

    @Test
    void the_score_is_taken_apart_into_numbers_that_give_it() {
        Reason reason = why(search(QueryParameter.COND, "asthma")).reason();
        assertThat(reason).isInstanceOfSatisfying(Reason.Words.class, words -> {
            assertThat(words.field().piece()).isEqualTo("Condition");
            assertThat(words.closeness()).isEqualTo(Closeness.WHOLE_VALUE);
            assertThat(words.weight()).isCloseTo(0.95, within(1e-6));
            assertThat(words.rarity() * words.weight() * words.closeness().factor() * words.more())
                    .isCloseTo(words.score(), within(1e-4));
        });
        Reason both = why(search(QueryParameter.COND, "asthma").withQuery(QueryParameter.TITLES, "quiet"))
                .reason();
        assertThat(both)
                .isInstanceOfSatisfying(
                        Reason.Sum.class, sum -> assertThat(sum.parts()).hasSize(2));
    }

    @Test
    void a_distance_that_lowers_the_score_is_told() {
        StudySearch near = search(QueryParameter.COND, "asthma")
                .withFilter(StudyFilter.none().withNear(Optional.of(Near.miles(60.5, 10.75, 100))))
                .withGeoDecay(Optional.of(new GeoDecay(new Decay(Decay.Curve.LINEAR, 100_000, 0, 0.5))));
        assertThat(why(near).reason()).isInstanceOfSatisfying(Reason.Faded.class, faded -> {
            assertThat(faded.metres()).isBetween(65_000.0, 66_000.0);
            assertThat(faded.left()).isBetween(0.6, 0.7);
        });
        StudySearch anywhere = near.withFilter(StudyFilter.none());
        assertThat(why(anywhere).reason()).isInstanceOf(Reason.Words.class);
    }

    @Test
    void a_study_that_the_words_do_not_lead_to_has_no_reason() {
        assertThat(finder.why(search(QueryParameter.COND, "asthma"), new NctId(99_000_002)))
                .isEmpty();
        assertThat(finder.why(search(QueryParameter.COND, "asthma"), new NctId(5)))
                .isEmpty();
        assertThat(finder.why(StudySearch.everything(), new NctId(99_000_002))
                        .orElseThrow()
                        .found())
                .isEmpty();
    }
}
