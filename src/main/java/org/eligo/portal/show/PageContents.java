package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.List;
import org.eligo.assessment.TakingPart;
import org.eligo.language.Texts;

/** The sections of a study's page that readers look for, in its order. */
final class PageContents {

    private PageContents() {}

    /** Anchors, with what their links say. */
    static List<Fact> of(StudyPage page, TakingPart taking) {
        List<Fact> parts = new ArrayList<>();
        if (!taking.lines().isEmpty()) {
            parts.add(part("involves", "about.involves"));
        }
        parts.add(part("details", "contents.about"));
        parts.add(part("criteria", "contents.who"));
        if (page.hasDesign()) {
            parts.add(part("design", "design.heading"));
        }
        if (page.hasMeasures()) {
            parts.add(part("measures", "measures.heading"));
        }
        if (!page.dates().isEmpty()) {
            parts.add(part("dates", "study.dates"));
        }
        parts.add(part("places", "study.places"));
        if (page.results().isPresent()) {
            parts.add(part("results", "results.heading"));
        }
        return parts;
    }

    private static Fact part(String anchor, String key) {
        return new Fact(anchor, Texts.now().say(key));
    }
}
