package org.eligo.portal.show;

import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.words.CountWords;
import org.eligo.portal.words.DateWords;
import org.eligo.study.Document;

/** How a study's documents are named. */
public final class Documents {

    private Documents() {}

    /** "Study Protocol, March 5, 2024, 1.2 MB (PDF)", as far as it is known. */
    public static String name(Document document) {
        StringBuilder name = new StringBuilder(document.label()
                .map(EnglishText::translated)
                .or(document::filename)
                .orElse(Texts.now().say("document.nameless")));
        document.date().ifPresent(d -> name.append(", ").append(DateWords.of(d)));
        document.size().ifPresent(s -> name.append(", ").append(CountWords.bytes(s)));
        return name.toString();
    }
}
