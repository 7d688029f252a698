package org.eligo.portal.form;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.language.Texts;

/** What a table of results can show of a study, beside its title. */
public enum Column {
    STATUS("status", "column.status", true),
    SURE("sure", "column.sure", true),
    NEAREST("nearest", "column.nearest", true),
    CONDITIONS("conditions", "column.conditions", true),
    TREATMENTS("treatments", "column.treatments", true),
    PHASES("phases", "column.phases", true),
    AGES("ages", "column.ages", true),
    SEX("sex", "column.sex", false),
    TYPE("type", "column.type", false),
    SPONSOR("sponsor", "column.sponsor", false),
    PARTICIPANTS("participants", "column.participants", false),
    PLACES("places", "column.places", false),
    START("start", "column.start", false),
    UPDATED("updated", "column.updated", true),
    RESULTS("results", "column.results", false);

    private final String parameter;
    private final String key;
    private final boolean usual;

    Column(String parameter, String key, boolean usual) {
        this.parameter = parameter;
        this.key = key;
        this.usual = usual;
    }

    /** In addresses. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return Texts.now().say(key);
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
