package org.eligo.portal;

import java.util.Arrays;
import java.util.Optional;

/** What a table of results can show of a study, beside its title. */
public enum Column {
    STATUS("status", "Status", true),
    NEAREST("nearest", "Nearest open site", true),
    CONDITIONS("conditions", "Conditions", true),
    TREATMENTS("treatments", "Treatments", true),
    PHASES("phases", "Phase", true),
    AGES("ages", "Ages", true),
    SEX("sex", "Sex", false),
    TYPE("type", "Study type", false),
    SPONSOR("sponsor", "Sponsor", false),
    PARTICIPANTS("participants", "Participants", false),
    PLACES("places", "Places", false),
    START("start", "Start", false),
    UPDATED("updated", "Last updated", true),
    RESULTS("results", "Results posted", false);

    private final String parameter;
    private final String label;
    private final boolean usual;

    Column(String parameter, String label, boolean usual) {
        this.parameter = parameter;
        this.label = label;
        this.usual = usual;
    }

    /** In addresses. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** Shown unless others are chosen. */
    boolean isUsual() {
        return usual;
    }

    static Optional<Column> named(String parameter) {
        return Arrays.stream(values())
                .filter(c -> c.parameter.equals(parameter))
                .findFirst();
    }
}
