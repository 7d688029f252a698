package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.words.CountWords;

/**
 * A group of filters with its counts.
 *
 * @param silent studies that do not say, which every count includes; 0 where they are left out
 */
public record FilterChoices(FilterGroup group, List<Choice> choices, long silent) {

    public FilterChoices {
        choices = List.copyOf(choices);
    }

    /**
     * One value.
     *
     * @param term the registry's term, where it differs
     * @param studies that are found if this value alone is chosen in its group, those that do not say included
     */
    public record Choice(String value, String words, Optional<String> term, long studies, boolean chosen) {}

    /** Whether something of it is chosen. */
    public boolean isUsed() {
        return choices.stream().anyMatch(Choice::chosen);
    }

    /** That the counts include studies that do not say; empty text where none do. */
    public String silentWords() {
        return silent == 0
                ? ""
                : Texts.now()
                        .say(silent == 1 ? "filters.silent.one" : "filters.silent.many", CountWords.grouped(silent));
    }
}
