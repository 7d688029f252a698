package org.eligo.portal.words;

import java.util.Optional;
import org.eligo.assessment.Openness;
import org.eligo.language.Texts;
import org.eligo.study.Coded;
import org.eligo.study.Status;

/**
 * A status as a coloured tag.
 *
 * <p>A status that claims to take participants, or to do so soon, keeps that colour only where nothing makes it doubtful.
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

    /** The tag of the status of a study, or of one of its sites, where the study is open as surely as that. */
    public static StatusTag of(Coded<Status> status, Openness level) {
        StatusTag tag = of(status);
        boolean claims = tag.tone.equals("open") || tag.tone.equals("soon");
        return claims && level == Openness.DOUBTFUL
                ? new StatusTag(Texts.now().say("status.doubtful", tag.words), tag.term, OpennessWords.tone(level))
                : tag;
    }
}
