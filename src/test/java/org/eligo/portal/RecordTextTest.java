package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
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
    void lists_keep_their_numbers() {
        assertThat(html("Text\n\n3. three\n4. four"))
                .contains("<ol start=\"3\">")
                .contains("<li>three</li>");
    }

    private static String html(String markdown) {
        StringOutput output = new StringOutput();
        RecordText.blocks(markdown).writeTo(output);
        return output.toString();
    }
}
