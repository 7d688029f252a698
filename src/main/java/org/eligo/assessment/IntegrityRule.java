package org.eligo.assessment;

import org.eligo.language.Texts;

/**
 * What an integrity note can be about. Each rule sees one thing in a record that readers should know; none says why it is so. They are
 * explained, under their names, in {@code docs/integrity.md}.
 */
public enum IntegrityRule {
    PLACEBO_TYPED_OTHERWISE("placebo-typed-otherwise"),
    CONDITION_IS_TREATMENT("condition-is-treatment"),
    NO_CONTACT("no-contact"),
    SITES_DISAGREE("sites-disagree"),
    IMPOSSIBLE_DATES("impossible-dates"),
    AGES_DISAGREE("ages-disagree"),
    SENTINEL_ENROLLMENT("sentinel-enrollment"),
    RESULTS_OVERDUE("results-overdue"),
    LOST_POWERS("lost-powers"),
    PAYMENT("payment");

    private final String anchor;

    IntegrityRule(String anchor) {
        this.anchor = anchor;
    }

    /** Its name in addresses and documents. */
    public String anchor() {
        return anchor;
    }

    public String title() {
        return Texts.now().say("note." + anchor + ".title");
    }

    /** What is looked for, and what it may mean. */
    public String explanation() {
        return Texts.now().say("note." + anchor + ".explanation");
    }
}
