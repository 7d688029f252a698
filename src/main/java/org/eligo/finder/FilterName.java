package org.eligo.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.Words;

/**
 * What studies can be filtered by, under the names that addresses and programs use.
 *
 * <p>The kind says what a filter takes; {@link FilterPart} holds it. A {@linkplain #isOfSite filter of sites} asks it of one and the
 * same site, together with the other filters of sites.
 */
public enum FilterName {
    OVERALL_STATUS("overallStatus", "Status", Kind.CHOICE, "OverallStatus"),
    LOCATION_STATUS("locationStatus", "Status of a location", Kind.CHOICE, "LocationStatus"),
    PHASE("phase", "Phase", Kind.CHOICE, "Phase"),
    STUDY_TYPE("studyType", "Study type", Kind.CHOICE, "StudyType"),
    SEX("sex", "Sex", Kind.CHOICE, "Sex"),
    AGE("age", "Age", Kind.AGE, "MinimumAge", "MaximumAge"),
    AGE_GROUP("ageGroup", "Age group", Kind.CHOICE, "StdAge"),
    HEALTHY_VOLUNTEERS("healthyVolunteers", "Healthy volunteers", Kind.YES_NO, "HealthyVolunteers"),
    INTERVENTION_TYPE("interventionType", "Treatment type", Kind.CHOICE, "InterventionType"),
    SPONSOR_CLASS("sponsorClass", "Sponsor class", Kind.CHOICE, "LeadSponsorClass"),
    PRIMARY_PURPOSE("primaryPurpose", "Primary purpose", Kind.CHOICE, "DesignPrimaryPurpose"),
    /** Nothing said of results means that none are posted. */
    HAS_RESULTS("hasResults", "Results posted", Kind.YES_NO, "HasResults"),
    /** Of these kinds: {@code prot}, {@code sap}, {@code icf}. Nothing said of a document means that there is none. */
    DOCUMENTS("documents", "Documents", Kind.DOCUMENTS, "LargeDocHasProtocol", "LargeDocHasSAP", "LargeDocHasICF"),
    /** Nothing said of a violation means that there is none. */
    VIOLATION("violation", "FDAAA 801 violation", Kind.YES_NO, "FDAAA801Violation"),
    START("start", "Study start", Kind.RANGE, "StartDate"),
    PRIMARY_COMPLETION("primaryCompletion", "Primary completion", Kind.RANGE, "PrimaryCompletionDate"),
    COMPLETION("completion", "Study completion", Kind.RANGE, "CompletionDate"),
    FIRST_POSTED("firstPosted", "First posted", Kind.RANGE, "StudyFirstPostDate"),
    LAST_UPDATE("lastUpdate", "Last update posted", Kind.RANGE, "LastUpdatePostDate"),
    RESULTS_POSTED("resultsPosted", "Results first posted", Kind.RANGE, "ResultsFirstPostDate"),
    /** The registry's 99,999,999 means unknown. */
    ENROLLMENT("enrollment", "Enrollment", Kind.RANGE, "EnrollmentCount"),
    COUNTRY("country", "Country", Kind.NAME, "LocationCountry"),
    STATE("state", "State or region", Kind.NAME, "LocationState"),
    CITY("city", "City", Kind.NAME, "LocationCity"),
    FACILITY("facility", "Facility", Kind.NAME, "LocationFacility"),
    NEAR("near", "Distance", Kind.NEAR, "LocationGeoPoint"),
    CONDITION("condition", "Condition", Kind.NAME, "Condition"),
    /** A heading that a study's condition has, or one of those above it. */
    MESH("mesh", "Kind of condition", Kind.NAME, "ConditionMeshTerm", "ConditionAncestorTerm"),
    INTERVENTION("intervention", "Treatment", Kind.NAME, "InterventionName"),
    SPONSOR("sponsor", "Lead sponsor", Kind.NAME, "LeadSponsorName"),
    INVESTIGATOR("investigator", "Investigator", Kind.NAME, "OverallOfficialName"),
    IDS("ids", "NCT numbers", Kind.IDS, "NCTId"),
    ADVANCED("advanced", "Expression", Kind.EXPRESSION);

    /** What a filter takes. */
    public enum Kind {
        /** One or several of a closed list: {@link FilterPart.OneOf}. */
        CHOICE,
        /** One or several names, whole, by their words, in one of the fields: case, accents and plurals aside: {@link FilterPart.OneOf}. */
        NAME,
        /** Some of {@code prot}, {@code sap}, {@code icf}: {@link FilterPart.OneOf}. */
        DOCUMENTS,
        /** {@link FilterPart.YesNo}. */
        YES_NO,
        /** Dates or numbers: {@link FilterPart.Range}. */
        RANGE,
        /** {@link FilterPart.OfAge}. */
        AGE,
        /** {@link FilterPart.Close}. */
        NEAR,
        /** {@link FilterPart.Numbers}. */
        IDS,
        /** {@link FilterPart.Expression}. */
        EXPRESSION
    }

    static final List<String> DOCUMENT_KINDS = List.of("prot", "sap", "icf");

    private final String parameter;
    private final String label;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // A list that cannot be changed.
    private final List<String> pieces;

    FilterName(String parameter, String label, Kind kind, String... pieces) {
        this.parameter = parameter;
        this.label = label;
        this.kind = kind;
        this.pieces = List.of(pieces);
    }

    /** The name in addresses and programs. */
    public String parameter() {
        return parameter;
    }

    /** The name in sentences. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** The fields that it looks at; none for {@link #ADVANCED}. */
    public List<Field> fields() {
        return pieces.stream().map(Schema.registry()::piece).toList();
    }

    /** The one field that it looks at, or the first of them. */
    public Field field() {
        return fields().getFirst();
    }

    /** Asked of one and the same site, together with the others of sites. */
    public boolean isOfSite() {
        return !pieces.isEmpty() && field().isInsideNested();
    }

    /** Whether a study that says nothing of it may all the same be meant; otherwise silence is an answer. */
    public boolean canBeMissing() {
        return switch (this) {
            case HAS_RESULTS, DOCUMENTS, VIOLATION, IDS, ADVANCED, RESULTS_POSTED -> false;
            case OVERALL_STATUS,
                    LOCATION_STATUS,
                    PHASE,
                    STUDY_TYPE,
                    SEX,
                    AGE,
                    AGE_GROUP,
                    HEALTHY_VOLUNTEERS,
                    INTERVENTION_TYPE,
                    SPONSOR_CLASS,
                    PRIMARY_PURPOSE,
                    START,
                    PRIMARY_COMPLETION,
                    COMPLETION,
                    FIRST_POSTED,
                    LAST_UPDATE,
                    ENROLLMENT,
                    COUNTRY,
                    STATE,
                    CITY,
                    FACILITY,
                    NEAR,
                    CONDITION,
                    MESH,
                    INTERVENTION,
                    SPONSOR,
                    INVESTIGATOR -> true;
        };
    }

    /** The closed list of values; empty for other kinds. */
    public List<String> closedList() {
        return switch (kind) {
            case CHOICE -> field().enumeration().map(Enumeration::names).orElse(List.of());
            case DOCUMENTS -> DOCUMENT_KINDS;
            case NAME, YES_NO, RANGE, AGE, NEAR, IDS, EXPRESSION -> List.of();
        };
    }

    /** The same for two names that a {@linkplain Kind#NAME filter of names} takes for one. */
    public static List<String> nameKey(String name) {
        return Words.of(name).normals();
    }

    /** The filter with that name. */
    public static Optional<FilterName> named(String parameter) {
        return Arrays.stream(values())
                .filter(n -> n.parameter.equals(parameter))
                .findFirst();
    }
}
