package org.eligo.portal;

import java.util.Optional;
import org.eligo.finder.QueryParameter;

/**
 * Why there is no such page.
 *
 * @param status of HTTP
 * @param sentence what is wrong and what would be right
 * @param caret two lines for a fixed-width face, the second with a caret beneath the trouble
 * @param box what was typed wrong, where it is one box
 * @param form what was typed and chosen
 */
public record Problem(
        int status,
        String heading,
        String sentence,
        Optional<String> caret,
        Optional<QueryParameter> box,
        SearchForm form) {

    static Problem of(int status, String heading, String sentence, SearchForm form) {
        return new Problem(status, heading, sentence, Optional.empty(), Optional.empty(), form);
    }
}
