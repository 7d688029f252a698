package org.eligo.portal;

import java.util.Optional;
import org.eligo.finder.QueryParameter;
import org.eligo.language.Texts;
import org.eligo.portal.form.BoxWords;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;

/**
 * Why there is no such page.
 *
 * @param status of HTTP
 * @param sentence what is wrong and what would be right
 * @param caret two lines for a fixed-width face, the second with a caret beneath the trouble
 * @param field the name of the box that holds what is wrong, where it is one
 * @param form what was typed and chosen
 */
public record Problem(
        int status, String heading, String sentence, Optional<String> caret, Optional<String> field, SearchForm form) {

    static Problem of(int status, String heading, String sentence, SearchForm form) {
        return new Problem(status, heading, sentence, Optional.empty(), Optional.empty(), form);
    }

    /** Whether the trouble is in the box of that name. */
    public boolean isIn(String box) {
        return field.isPresent() && field.get().equals(box);
    }

    /** Whether the trouble is in a box that only the long form has. */
    public boolean isInLongForm() {
        return field.flatMap(Entry::named).isPresent();
    }

    /** Whether the trouble is how results are to be shown. */
    public boolean isInLook() {
        return isIn("sort") || isIn("view");
    }

    /** Whether the trouble is which page of results was asked for. */
    public boolean isInPage() {
        return isIn("page");
    }

    /** What the box is called. */
    public String label() {
        if (isInLook()) {
            return Texts.now().say(isIn("sort") ? "results.order" : "results.view");
        }
        return field.flatMap(QueryParameter::named)
                .map(BoxWords::label)
                .or(() -> field.flatMap(Entry::named).map(Entry::label))
                .orElse("");
    }
}
