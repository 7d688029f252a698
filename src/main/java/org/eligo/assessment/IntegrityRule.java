package org.eligo.assessment;

import org.eligo.language.Sentences;

/**
 * What an integrity note can be about. Each rule sees one thing in a record that readers should know; none says why it is so. They are
 * explained, under their names, in {@code docs/integrity.md}.
 */
public enum IntegrityRule {
    PLACEBO_TYPED_OTHERWISE(
            "placebo-typed-otherwise",
            "A placebo group is typed as something else",
            "A group whose name and treatments all mention a placebo, alone or with usual care, has a type other than placebo or sham comparator."
                    + " Lists that go by the type then call the placebo the treatment that is tested."),
    CONDITION_IS_TREATMENT(
            "condition-is-treatment",
            "A condition names a treatment",
            "Conditions are the diseases or states that a study is about. One that is also a treatment of the study, or whose name ends"
                    + " in the word for a treatment, makes the study turn up, or not, in the wrong searches."),
    NO_CONTACT(
            "no-contact",
            "Nobody can be reached",
            "The study is, or may be, open, and no contact of the study or of a site has a telephone number or an e-mail address. For"
                    + " closed studies the registry removes contacts; there it is no note."),
    SITES_DISAGREE(
            "sites-disagree",
            "The study and its sites disagree",
            "The study takes no participants and a site is shown as open; or the study is shown as recruiting and none of the sites that"
                    + " have a status is open or about to be."),
    IMPOSSIBLE_DATES(
            "impossible-dates",
            "Dates contradict each other",
            "A study ends before it starts, its main results are in after its end, it was first posted after its last update, or it was"
                    + " confirmed in the future. Dates that name only a month or a year count only where every day of them contradicts."),
    SENTINEL_ENROLLMENT(
            "sentinel-enrollment",
            "The number of participants stands for \u201cnot known\u201d",
            "The number is one that is entered where none is known, such as 99999999. Eligo does not show or sort by it as a number of"
                    + " people."),
    RESULTS_OVERDUE(
            "results-overdue",
            "No results in the record",
            "The World Health Organization asks that the main results of a trial stand in the registry within 12 months of the day when"
                    + " the last participant was examined for them. This trial has ended, that time and a month have passed, and the record"
                    + " holds neither results nor a publication marked as such. They may be published elsewhere, and the law allows delays."),
    LOST_POWERS(
            "lost-powers",
            "Raised digits were probably lost",
            "Raised digits are sometimes lost on their way into the registry, so that ten to the sixth reads as a hundred and six. The text"
                    + " stays as it is; ask before you rely on such a number."),
    PAYMENT(
            "payment",
            "Participants may have to pay",
            "The text says that participants pay for the treatment or for taking part. Most studies charge nothing for what is tested."
                    + " Ask what it costs, and what for, before you agree to anything.");

    private final String anchor;
    private final String title;
    private final String explanation;

    IntegrityRule(String anchor, String title, String explanation) {
        this.anchor = anchor;
        this.title = title;
        this.explanation = explanation;
    }

    /** Its name in addresses and documents. */
    public String anchor() {
        return anchor;
    }

    public String title() {
        return Sentences.say(title);
    }

    /** What is looked for, and what it may mean. */
    public String explanation() {
        return Sentences.say(explanation);
    }
}
