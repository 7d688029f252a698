package org.eligo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.eligo.portal.PageText;
import org.junit.jupiter.api.Test;

final class RecordTextTest {

    @Test
    void html_in_a_record_is_shown_not_obeyed() {
        assertThat(html("<script>alert(1)</script> <b onclick=x>bold</b>"))
                .doesNotContain("<script")
                .doesNotContain("<b")
                .contains("&lt;script&gt;");
    }

    @Test
    void only_links_to_the_web_mail_and_telephones_survive() {
        assertThat(html("[a](javascript:alert(1)) [b](data:text/html,x)")).doesNotContain("href");
        assertThat(html("[a](https://example.org/x) [b](mailto:a@example.org)"))
                .contains("href=\"https://example.org/x\"")
                .contains("href=\"mailto:a&#64;example.org\"")
                .contains("noopener")
                .contains("nofollow")
                .contains("ugc");
    }

    @Test
    void a_picture_is_its_words() {
        assertThat(html("![a curve](https://example.org/x.png)"))
                .contains("a curve")
                .doesNotContain("img");
    }

    @Test
    void signs_that_mean_themselves_in_records_stay() {
        assertThat(html("# of relapses")).contains("# of relapses");
        assertThat(html("> 18 years")).contains("&gt; 18 years");
        assertThat(html("Age\n---\n18")).contains("---");
        assertThat(html("Text:\n\n        far in")).contains("<p>").doesNotContain("<pre");
        assertThat(html("ANC \\> 1.5 \\[x\\]")).contains("ANC &gt; 1.5 [x]");
    }

    @Test
    void signs_that_were_escaped_twice_are_what_they_stand_for() {
        assertThat(html("ANC \\&gt; 1, ALT \\&lt;2, \\&amp;gt; 3")).contains("ANC &gt; 1, ALT &lt;2, &gt; 3");
        assertThat(html("the patient\\&#39;s age &gte; 18 &amp; more")).contains("patient&#39;s age ≥ 18 &amp; more");
        assertThat(html("\\&lt;script&gt;")).doesNotContain("<script");
        assertThat(RecordText.plain("Children&Amp;#39;s &gt; 4")).isEqualTo("Children's > 4");
        assertThat(RecordText.plain("AT&T; R&D")).isEqualTo("AT&T; R&D");
    }

    @Test
    void lists_keep_their_numbers() {
        assertThat(html("Text\n\n3. three\n4. four"))
                .contains("<ol start=\"3\">")
                .contains("<li>three</li>");
    }

    @Test
    void a_text_that_is_taken_as_plain_is_read_by_the_libraries_in_the_same_way() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("RecordTextTest seed " + seed);
        RandomGenerator random = new Random(seed);
        String letters = "ab Z09 é.,;:()%/-+?'*_<&#>\\\n`[~=";
        int plain = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1, 9);
            for (int k = 0; k < length; k++) {
                int most = i % 2 == 0 ? letters.indexOf('*') : letters.length();
                text.append(letters.charAt(random.nextInt(most)));
            }
            if (RecordText.isPlain(text.toString())) {
                plain++;
                assertThat(PageText.lines(html(text.toString())))
                        .as("seed " + seed + ": " + text)
                        .isEqualTo(PageText.lines(RecordText.html(text.toString())));
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    private static String html(String markdown) {
        StringOutput output = new StringOutput();
        RecordText.blocks(markdown).writeTo(output);
        return output.toString();
    }
}
