package org.eligo.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/**
 * The columns that a table of studies can have: the registry's thirty, in its order and with its cell forms, and one for every field of
 * the schema. Several values of a cell are separated by {@link #BETWEEN_VALUES}; a value that itself holds one is not marked, as in the
 * registry's tables.
 */
public final class StudyColumns {

    public static final String BETWEEN_VALUES = "|";

    /** Where the registry shows a study; its number follows. */
    public static final String STUDY_ADDRESS = "https://clinicaltrials.gov/study/";

    private static final String DOCUMENT_ADDRESS = "https://cdn.clinicaltrials.gov/large-docs/";

    private static final Map<String, StudyColumn> REGISTRY = new LinkedHashMap<>();

    /** The registry's tables say the same of every observational study; so does this column. */
    private static final StudyColumn DESIGN_AS_THE_REGISTRY;

    static {
        leaf("NCT Number", "NCTId");
        leaf("Study Title", "BriefTitle");
        column(
                "Study URL",
                tree -> tree.text("NCTId").map(STUDY_ADDRESS::concat).orElse(""),
                "NCTId");
        leaf("Acronym", "Acronym");
        leaf("Study Status", "OverallStatus");
        leaf("Brief Summary", "BriefSummary");
        column("Study Results", tree -> tree.isTrue("HasResults") ? "YES" : "NO", "HasResults");
        leaf("Conditions", "Condition");
        column("Interventions", StudyColumns::interventions, "InterventionType", "InterventionName");
        parts("Primary Outcome Measures", "PrimaryOutcome", "Measure", "Description", "TimeFrame");
        parts("Secondary Outcome Measures", "SecondaryOutcome", "Measure", "Description", "TimeFrame");
        parts("Other Outcome Measures", "OtherOutcome", "Measure", "Description", "TimeFrame");
        leaf("Sponsor", "LeadSponsorName");
        leaf("Collaborators", "CollaboratorName");
        leaf("Sex", "Sex");
        column("Age", tree -> String.join(", ", tree.texts("StdAge")), "StdAge");
        leaf("Phases", "Phase");
        leaf("Enrollment", "EnrollmentCount");
        leaf("Funder Type", "LeadSponsorClass");
        leaf("Study Type", "StudyType");
        DESIGN_AS_THE_REGISTRY = column(
                "Study Design",
                tree -> DesignCell.asTheRegistry(tree),
                "StudyType",
                "DesignAllocation",
                "DesignInterventionModel",
                "DesignMasking",
                "DesignWhoMasked",
                "DesignPrimaryPurpose");
        column("Other IDs", StudyColumns::otherIds, "OrgStudyId", "SecondaryId");
        leaf("Start Date", "StartDate");
        leaf("Primary Completion Date", "PrimaryCompletionDate");
        leaf("Completion Date", "CompletionDate");
        leaf("First Posted", "StudyFirstPostDate");
        leaf("Results First Posted", "ResultsFirstPostDate");
        leaf("Last Update Posted", "LastUpdatePostDate");
        parts("Locations", "Location", "Facility", "City", "State", "Zip", "Country");
        column("Study Documents", StudyColumns::documents, "NCTId", "LargeDocLabel", "LargeDocFilename");
    }

    private static final StudyColumn DESIGN = new StudyColumn(
            "Study Design",
            fields(
                    "DesignAllocation",
                    "DesignInterventionModel",
                    "DesignMasking",
                    "DesignWhoMasked",
                    "DesignPrimaryPurpose",
                    "DesignObservationalModel",
                    "DesignTimePerspective"),
            row -> DesignCell.whole(row.tree()));

    private StudyColumns() {}

    /** The registry's thirty, in its order. */
    public static List<StudyColumn> registry() {
        return List.copyOf(REGISTRY.values());
    }

    /** The registry's thirty, but that the design of an observational study is told. */
    public static List<StudyColumn> exact() {
        return registry().stream()
                .map(column -> column == DESIGN_AS_THE_REGISTRY ? DESIGN : column)
                .toList();
    }

    /** The registry's column with that heading, spelled exactly. */
    public static Optional<StudyColumn> registry(String title) {
        return Optional.ofNullable(REGISTRY.get(title));
    }

    /** A column by a heading of {@link #exact}, or else by the name of a field; case is ignored in both. */
    public static Optional<StudyColumn> named(String name) {
        return exact().stream()
                .filter(column -> column.title().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Schema.registry().field(name).map(FieldColumn::of));
    }

    /** A study's document as the registry serves it. */
    static String documentAddress(String nctId, String filename) {
        if (nctId.length() < 2) {
            return filename;
        }
        return DOCUMENT_ADDRESS + nctId.substring(nctId.length() - 2) + "/" + nctId + "/" + filename;
    }

    private static String interventions(StudyTree tree) {
        return joined(tree.parts("Intervention"), part -> present(": ", part, "InterventionType", "InterventionName"));
    }

    private static String otherIds(StudyTree tree) {
        List<String> ids = new ArrayList<>(tree.texts("OrgStudyId"));
        ids.addAll(tree.texts("SecondaryId"));
        return String.join(BETWEEN_VALUES, ids);
    }

    private static String documents(StudyTree tree) {
        String number = tree.text("NCTId").orElse("");
        return joined(tree.parts("LargeDoc"), part -> {
            List<String> words = new ArrayList<>(part.texts("LargeDocLabel"));
            part.text("LargeDocFilename").ifPresent(name -> words.add(documentAddress(number, name)));
            return String.join(", ", words);
        });
    }

    /** A leaf's values. */
    private static void leaf(String title, String piece) {
        column(title, tree -> String.join(BETWEEN_VALUES, tree.texts(piece)), piece);
    }

    /** Of every element of a list of structures, its leaves with commas between them; what is missing is left out. */
    private static void parts(String title, String list, String... leaves) {
        String[] pieces = new String[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            pieces[i] = list + leaves[i];
        }
        column(title, tree -> joined(tree.parts(list), part -> present(", ", part, pieces)), pieces);
    }

    private static String joined(List<StudyTree> parts, Function<StudyTree, String> words) {
        return String.join(
                BETWEEN_VALUES,
                parts.stream().map(words).filter(text -> !text.isEmpty()).toList());
    }

    private static String present(String between, StudyTree part, String... pieces) {
        List<String> words = new ArrayList<>();
        for (String piece : pieces) {
            words.addAll(part.texts(piece));
        }
        return String.join(between, words);
    }

    private static StudyColumn column(String title, Function<StudyTree, String> cell, String... pieces) {
        StudyColumn column = new StudyColumn(title, fields(pieces), row -> cell.apply(row.tree()));
        REGISTRY.put(title, column);
        return column;
    }

    private static List<Field> fields(String... pieces) {
        List<Field> fields = new ArrayList<>();
        for (String piece : pieces) {
            fields.add(Schema.registry().piece(piece));
        }
        return fields;
    }
}
