package org.eligo.drawing;

import java.util.List;

/**
 * A picture, and the same in words.
 *
 * @param svg an element {@code svg}, safe to stand in HTML
 * @param words sentences that say everything the picture says; plain text
 */
public record Drawing(String svg, List<String> words) {

    public Drawing {
        words = List.copyOf(words);
    }
}
