package org.eligo.portal.form;

import org.eligo.finder.QueryParameter;
import org.eligo.language.Texts;

/** What the boxes of the forms are called. */
public final class BoxWords {

    private BoxWords() {}

    /** As it stands above the box; the registry calls some otherwise. */
    public static String label(QueryParameter box) {
        return switch (box) {
            case COND -> Texts.now().say("form.condition");
            case TERM -> Texts.now().say("form.term");
            case LOCN, INTR, TITLES, OUTC, SPONS, LEAD, ID, PATIENT ->
                Texts.now().label(box.label());
        };
    }
}
