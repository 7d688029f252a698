package org.eligo.demo;

import java.util.List;

/** The first studies: each shows one edge (MINIMAL is NCT99000003, and so on). All later studies are ordinary. */
enum Showcase {
    ORDINARY("", "", -1),
    /** A completed trial with results and every optional field. */
    FULL_TRIAL("INTERVENTIONAL", "COMPLETED", 212),
    /** An observational study with every optional field. */
    FULL_COHORT("OBSERVATIONAL", "COMPLETED", -1),
    /** Number, title, status, sponsor; nothing else. */
    MINIMAL("INTERVENTIONAL", "RECRUITING", -1),
    /** The four states of expanded access; each is linked from one trial. */
    ACCESS_AVAILABLE("EXPANDED_ACCESS", "AVAILABLE", -1),
    ACCESS_NO_LONGER_AVAILABLE("EXPANDED_ACCESS", "NO_LONGER_AVAILABLE", -1),
    ACCESS_TEMPORARILY_NOT_AVAILABLE("EXPANDED_ACCESS", "TEMPORARILY_NOT_AVAILABLE", -1),
    ACCESS_APPROVED_FOR_MARKETING("EXPANDED_ACCESS", "APPROVED_FOR_MARKETING", -1),
    /** Trials that name one of these (FULL_TRIAL names the first). */
    LINKED_TO_NO_LONGER_AVAILABLE("INTERVENTIONAL", "RECRUITING", -1),
    LINKED_TO_TEMPORARILY_NOT_AVAILABLE("INTERVENTIONAL", "RECRUITING", -1),
    LINKED_TO_APPROVED_FOR_MARKETING("INTERVENTIONAL", "ACTIVE_NOT_RECRUITING", -1),
    /** Text that would be code or a link if it were not escaped. */
    HOSTILE_MARKUP("INTERVENTIONAL", "RECRUITING", -1),
    /** Very long words, right-to-left text, emoji. */
    HOSTILE_WORDS("INTERVENTIONAL", "RECRUITING", -1),
    /** Three hundred sites. */
    MANY_SITES("INTERVENTIONAL", "RECRUITING", -1),
    /** The registry's enrollment value for "not known", 99999999. */
    UNCOUNTED("OBSERVATIONAL", "RECRUITING", 99_999_999),
    /** One participant. */
    ONE_PERSON("INTERVENTIONAL", "COMPLETED", 1),
    /** Unknown status, two phases, two experimental arms, numbered criteria, a central contact that is a name only. */
    NAME_ONLY_CONTACT("INTERVENTIONAL", "UNKNOWN", 64),
    /** Withheld by its sponsor: almost nothing is shown. */
    WITHHELD("INTERVENTIONAL", "WITHHELD", -1),
    NO_SITES("INTERVENTIONAL", "RECRUITING", -1),
    ONE_SITE("INTERVENTIONAL", "RECRUITING", -1);

    /** A name of the enumeration StudyType; empty where it is drawn. */
    final String type;

    /** A name of the enumeration Status; empty where it is drawn. */
    final String status;

    /** Participants; -1 where it is drawn. */
    final int enrollment;

    Showcase(String type, String status, int enrollment) {
        this.type = type;
        this.status = status;
        this.enrollment = enrollment;
    }

    /** @param index 1 for the first study */
    static Showcase of(int index) {
        return index < values().length ? values()[index] : ORDINARY;
    }

    /** The position of the study, 1 for the first; {@link #ORDINARY} has none. */
    int index() {
        return List.of(values()).indexOf(this);
    }

    boolean isAccess() {
        return type.equals("EXPANDED_ACCESS");
    }

    /** Every optional field is there. */
    boolean isFull() {
        return this == FULL_TRIAL
                || this == FULL_COHORT
                || this == HOSTILE_MARKUP
                || this == HOSTILE_WORDS
                || isAccess();
    }

    /** The expanded access study that this trial names; ORDINARY for none. */
    Showcase linkedAccess() {
        return switch (this) {
            case FULL_TRIAL -> ACCESS_AVAILABLE;
            case LINKED_TO_NO_LONGER_AVAILABLE -> ACCESS_NO_LONGER_AVAILABLE;
            case LINKED_TO_TEMPORARILY_NOT_AVAILABLE -> ACCESS_TEMPORARILY_NOT_AVAILABLE;
            case LINKED_TO_APPROVED_FOR_MARKETING -> ACCESS_APPROVED_FOR_MARKETING;
            default -> ORDINARY;
        };
    }
}
