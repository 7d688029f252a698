package org.eligo.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"heart attack", "COVID-19", "rock \"n\" roll", "back\\slash", "a, b (c)", "IL-2 AND more"})
    void words_are_shown_as_they_were_typed(String typed) {
        assertThat(QueryWords.shown(QueryWords.of(typed))).isEqualTo(typed);
    }

    @Test
    void two_phrases_stay_as_they_are() {
        assertThat(QueryWords.shown("\"heart attack\" OR \"stroke\"")).isEqualTo("\"heart attack\" OR \"stroke\"");
    }
}
