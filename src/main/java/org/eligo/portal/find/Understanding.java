package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.portal.form.SearchForm;

/**
 * How the words of the one box were understood.
 *
 * @param typed the words
 * @param parts what each of them was taken for: "Condition: lupus"
 * @param left the words that are not looked for, with blanks between; empty text where all are
 * @param likelier the name of a condition that the words are a slip of the pen from, and that clearly more studies have
 * @param alternatives other ways to take them that find something
 */
public record Understanding(
        String typed, List<Chip> parts, String left, Optional<Alternative> likelier, List<Alternative> alternatives) {

    /**
     * Another way to take the words.
     *
     * @param words what is sought then
     */
    public record Alternative(String words, SearchForm form, long studies) {}

    public Understanding {
        parts = List.copyOf(parts);
        alternatives = List.copyOf(alternatives);
    }
}
