package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.portal.form.FilterGroup;

/**
 * A group of filters with its counts.
 *
 * @param missing matches that do not give a value
 */
public record FilterChoices(FilterGroup group, List<Choice> choices, long missing) {

    public FilterChoices {
        choices = List.copyOf(choices);
    }

    /**
     * One value.
     *
     * @param term the registry's term, where it differs
     * @param studies matches with it, whatever else is chosen in its group
     */
    public record Choice(String value, String words, Optional<String> term, long studies, boolean chosen) {}

    /** Whether something of it is chosen. */
    public boolean isUsed() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
