package org.eligo.portal.words;

import java.util.Optional;
import org.eligo.study.Coded;
import org.eligo.study.Status;

/**
 * A status as a coloured tag.
 *
 * @param words what people read
 * @param term the registry's term, where it differs
 * @param tone open, soon, closed or unsure
 */
public record StatusTag(String words, Optional<String> term, String tone) {

    /** The tag of a status. */
    public static StatusTag of(Coded<Status> status) {
        return new StatusTag(Words.status(status), Words.registryTerm(status), StatusWords.tone(Optional.of(status)));
    }
}
