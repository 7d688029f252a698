package org.eligo.portal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eligo.finder.FilterName;
import org.eligo.finder.StudyFilter;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.words.Words;
import org.eligo.schema.Field;
import org.eligo.study.Coded;
import org.eligo.study.FunderType;
import org.eligo.study.InterventionType;
import org.eligo.study.Phase;
import org.eligo.study.PrimaryPurpose;
import org.eligo.study.Status;
import org.eligo.study.StudyType;

/** The filters of results that take several values. A place's state and city belong to one country. */
public enum FilterGroup {
    STATUS("status", FilterName.OVERALL_STATUS, "group.status"),
    PHASE("phase", FilterName.PHASE, "group.phase"),
    TYPE("type", FilterName.STUDY_TYPE, "group.type"),
    TREATMENT("interventionType", FilterName.INTERVENTION_TYPE, "group.intervention.type"),
    PURPOSE("primaryPurpose", FilterName.PRIMARY_PURPOSE, "group.primary.purpose"),
    SPONSOR_CLASS("sponsorClass", FilterName.SPONSOR_CLASS, "group.sponsor.class"),
    AGE_GROUP("ageGroup", FilterName.AGE_GROUP, "group.age.group"),
    VOLUNTEERS("healthyVolunteers", FilterName.HEALTHY_VOLUNTEERS, "group.healthy.volunteers"),
    RESULTS("hasResults", FilterName.HAS_RESULTS, "group.has.results"),
    COUNTRY("country", FilterName.COUNTRY, "group.country"),
    STATE("state", FilterName.STATE, "group.state"),
    CITY("city", FilterName.CITY, "group.city"),
    FACILITY("facility", FilterName.FACILITY, "group.facility"),
    CONDITION("condition", FilterName.CONDITION, "group.condition"),
    MESH("mesh", FilterName.MESH, "group.mesh"),
    INTERVENTION("intervention", FilterName.INTERVENTION, "group.intervention"),
    SPONSOR("sponsor", FilterName.SPONSOR, "group.sponsor"),
    INVESTIGATOR("investigator", FilterName.INVESTIGATOR, "group.investigator");

    /** Instead of a status: one of {@link #OPEN_STATUSES}. */
    public static final String OPEN = "OPEN";

    /** What "open" means everywhere; by invitation is shown apart. */
    public static final Set<String> OPEN_STATUSES =
            Set.of(Status.RECRUITING.name(), Status.NOT_YET_RECRUITING.name(), Status.AVAILABLE.name());

    private final String parameter;
    private final FilterName filter;
    private final String key;

    FilterGroup(String parameter, FilterName filter, String key) {
        this.parameter = parameter;
        this.filter = filter;
        this.key = key;
    }

    /** In addresses. */
    public String parameter() {
        return parameter;
    }

    /** What it is in the finder's terms. */
    public FilterName filter() {
        return filter;
    }

    String piece() {
        return field().piece();
    }

    /** Whose values it offers. */
    public Field field() {
        return filter.fields().getFirst();
    }

    public String label() {
        return Texts.now().say(key);
    }

    /** The values, of which there is a closed list; empty where there is none. */
    public List<String> closedList() {
        return switch (filter.kind()) {
            case CHOICE, DOCUMENTS -> filter.closedList();
            case YES_NO -> List.of("true", "false");
            case NAME, RANGE, AGE, NEAR, IDS, EXPRESSION -> List.of();
        };
    }

    /** As {@link #closedList}, what people look for first. */
    public List<String> offered() {
        return this == STATUS ? Arrays.stream(Status.values()).map(Status::name).toList() : closedList();
    }

    /** The value that somebody means: of a closed list by name or label, in any case. */
    Optional<String> read(String text) {
        String stripped = text.strip();
        if (closedList().isEmpty() || stripped.equals(StudyFilter.NOT_GIVEN)) {
            return Optional.of(stripped);
        }
        if (this == STATUS && stripped.equalsIgnoreCase(OPEN)) {
            return Optional.of(OPEN);
        }
        return filter.kind() == FilterName.Kind.YES_NO
                ? Optional.of(stripped.toLowerCase(Locale.ROOT)).filter(closedList()::contains)
                : field().enumeration().orElseThrow().find(stripped).map(v -> v.name());
    }

    /** Whether that is one of its values; where there is no closed list, everything is. */
    public boolean takes(String value) {
        return closedList().isEmpty() || read(value).isPresent();
    }

    /** What people read for a value. */
    public String words(String value) {
        if (value.equals(StudyFilter.NOT_GIVEN)) {
            return Texts.now().say("group.unsaid");
        }
        return switch (this) {
            case STATUS ->
                value.equals(OPEN) ? Texts.now().say("open.now") : Words.status(Coded.of(Status.class, value));
            case PHASE ->
                Words.phase(Coded.of(Phase.class, value)).orElse(Texts.now().say("phase.na"));
            case TYPE -> Words.studyType(Coded.of(StudyType.class, value), false);
            case TREATMENT -> Words.treatment(Coded.of(InterventionType.class, value));
            case PURPOSE -> Words.purpose(Coded.of(PrimaryPurpose.class, value));
            case SPONSOR_CLASS -> Words.funder(Coded.of(FunderType.class, value));
            case AGE_GROUP -> Words.label(piece(), value);
            case VOLUNTEERS ->
                value.equals("true")
                        ? Texts.now().say("group.volunteers.yes")
                        : Texts.now().say("group.volunteers.no");
            case RESULTS ->
                value.equals("true")
                        ? Texts.now().say("group.results.yes")
                        : Texts.now().say("group.results.no");
            case COUNTRY -> CountryWords.shown(value);
            case FACILITY, CONDITION, MESH, INTERVENTION -> EnglishText.marked(value);
            case STATE, CITY, SPONSOR, INVESTIGATOR -> value;
        };
    }

    /** The registry's term beside it, for a status that Eligo words differently. */
    public Optional<String> term(String value) {
        if (this != STATUS) {
            return Optional.empty();
        }
        return value.equals(OPEN)
                ? Optional.of(Texts.now().say("open.means"))
                : Words.registryTerm(Coded.of(Status.class, value));
    }
}
