package org.eligo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eligo.glossary.Term;
import org.eligo.portal.PageText;
import org.junit.jupiter.api.Test;

class TermMarksTest {

    @Test
    void a_term_is_a_button_that_opens_its_meaning_and_is_marked_once_in_a_section() {
        TermMarks terms = new TermMarks();
        assertThat(html(terms.text("A placebo or a placebo.")))
                .isEqualTo(
                        "A <button type=\"button\" class=\"term\" popovertarget=\"term-placebo\">placebo</button> or a placebo.");
        assertThat(html(terms.text("Placebo again."))).isEqualTo("Placebo again.");
        terms.section();
        assertThat(html(terms.text("Placebo again."))).contains("<button");
        assertThat(terms.meanings()).extracting(Term::name).containsExactly("placebo");
    }

    @Test
    void inside_links_and_code_nothing_is_marked() {
        TermMarks terms = new TermMarks();
        assertThat(html(terms.blocks("[the placebo](https://example.invalid/a) and `placebo`, then *placebo*")))
                .containsOnlyOnce("<button")
                .contains("<em><button");
    }

    @Test
    void hostile_text_stays_escaped_around_marks() {
        TermMarks terms = new TermMarks();
        String hostile =
                "<script>alert('placebo')</script> <b onclick=x>ECOG</b> &lt;i&gt; placebo \" ' <img src=x onerror=y>";
        for (Content content : List.of(terms.text(hostile), new TermMarks().blocks(hostile))) {
            String html = html(content)
                    .replaceAll(
                            "<button type=\"button\" class=\"term\" popovertarget=\"term-[a-z0-9-]+\">|</button>|</?p>",
                            "");
            assertThat(html).doesNotContain("<").contains("&lt;script&gt;");
        }
    }

    @Test
    void without_its_marks_any_text_reads_as_it_did_before() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("-Deligo.seed=" + seed);
        Random random = new Random(seed);
        List<String> parts = List.of(
                " ",
                "<",
                ">",
                "&",
                "&amp;",
                "&lt;",
                "&#60;",
                "placebo",
                "ECOG",
                "*",
                "`",
                "[x](http://example.invalid)",
                "\"",
                "'",
                "\n",
                "\n\n",
                "* ",
                "1. ",
                "é",
                "\uD83D\uDE00",
                "@",
                "=",
                "+",
                "µg",
                "<script>",
                "</a>",
                "\\",
                "_");
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(14), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            String marked = html(new TermMarks().blocks(text))
                    .replaceAll(
                            "<button type=\"button\" class=\"term\" popovertarget=\"term-[a-z0-9-]+\">([^<]*)</button>",
                            "$1");
            assertThat(PageText.lines(marked)).as(text).isEqualTo(PageText.lines(RecordText.html(text)));
            assertThat(marked.replaceAll("<[^>]*>", "")).as(text).doesNotContain("<");
        }
    }

    private static String html(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
