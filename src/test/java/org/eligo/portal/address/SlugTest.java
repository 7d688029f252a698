package org.eligo.portal.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void a_slug_keeps_words_and_drops_signs() {
        assertThat(Slug.of("Boron Therapy (BNCT) in Parkinson's – Übersicht"))
                .isEqualTo("boron-therapy-bnct-in-parkinsons-ubersicht");
        assertThat(Slug.of("…")).isEmpty();
        assertThat(Slug.of("word ".repeat(60))).hasSizeLessThanOrEqualTo(90).doesNotEndWith("-");
    }
}
