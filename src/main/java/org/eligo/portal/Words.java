package org.eligo.portal;

import java.util.Locale;
import java.util.Optional;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;
import org.eligo.study.ArmType;
import org.eligo.study.Coded;
import org.eligo.study.FunderType;
import org.eligo.study.InterventionType;
import org.eligo.study.Masking;
import org.eligo.study.Phase;
import org.eligo.study.PrimaryPurpose;
import org.eligo.study.Status;
import org.eligo.study.StudyType;

/**
 * What people read for the values of the registry's closed lists. A value that Eligo does not know is shown as the registry's name
 * with capitals and spaces.
 */
public final class Words {

    private Words() {}

    /** Whether it takes participants. */
    public static String status(Coded<Status> status) {
        return status.value().map(Words::status).orElseGet(() -> titleCase(status.name()));
    }

    static String status(Status status) {
        return switch (status) {
            case RECRUITING -> "Enrolling";
            case NOT_YET_RECRUITING -> "Not yet enrolling";
            case ENROLLING_BY_INVITATION -> "Invitation-only";
            case ACTIVE_NOT_RECRUITING -> "Active, not enrolling";
            case COMPLETED -> "Completed";
            case SUSPENDED -> "Suspended";
            case TERMINATED -> "Terminated";
            case WITHDRAWN -> "Withdrawn";
            case AVAILABLE -> "Available";
            case NO_LONGER_AVAILABLE -> "No longer available";
            case TEMPORARILY_NOT_AVAILABLE -> "Temporarily not available";
            case APPROVED_FOR_MARKETING -> "Approved for marketing";
            case WITHHELD -> "Withheld";
            case UNKNOWN -> "Unknown";
        };
    }

    /** The registry's own term, where it differs from {@link #status}. */
    public static Optional<String> registryTerm(Coded<Status> status) {
        String term = label("OverallStatus", status.name());
        return term.equalsIgnoreCase(status(status)) ? Optional.empty() : Optional.of(term);
    }

    /** Empty where the study has no phase. */
    public static Optional<String> phase(Coded<Phase> phase) {
        return phase.value().map(Words::phase).orElseGet(() -> Optional.of(titleCase(phase.name())));
    }

    private static Optional<String> phase(Phase phase) {
        return switch (phase) {
            case NA -> Optional.empty();
            case EARLY_PHASE1 -> Optional.of("Early Phase 1");
            case PHASE1 -> Optional.of("Phase 1");
            case PHASE2 -> Optional.of("Phase 2");
            case PHASE3 -> Optional.of("Phase 3");
            case PHASE4 -> Optional.of("Phase 4");
        };
    }

    public static String funder(Coded<FunderType> funder) {
        return funder.value().map(Words::funder).orElseGet(() -> titleCase(funder.name()));
    }

    private static String funder(FunderType funder) {
        return switch (funder) {
            case INDUSTRY -> "Industry";
            case NIH -> "NIH";
            case FED -> "Other U.S. Federal agency";
            case OTHER_GOV -> "Other government";
            case NETWORK -> "Network";
            case INDIV -> "Individual";
            case AMBIG, UNKNOWN -> "Unknown";
            case OTHER -> "Other";
        };
    }

    public static String treatment(Coded<InterventionType> type) {
        return type.value().map(Words::treatment).orElseGet(() -> titleCase(type.name()));
    }

    private static String treatment(InterventionType type) {
        return switch (type) {
            case DRUG -> "Drug";
            case DEVICE -> "Device";
            case BIOLOGICAL -> "Biological";
            case PROCEDURE -> "Procedure";
            case RADIATION -> "Radiation";
            case BEHAVIORAL -> "Behavioral";
            case GENETIC -> "Genetic";
            case DIETARY_SUPPLEMENT -> "Dietary Supplement";
            case COMBINATION_PRODUCT -> "Combination Product";
            case DIAGNOSTIC_TEST -> "Diagnostic Test";
            case OTHER -> "Other";
        };
    }

    public static String purpose(Coded<PrimaryPurpose> purpose) {
        return purpose.value().map(Words::purpose).orElseGet(() -> titleCase(purpose.name()));
    }

    private static String purpose(PrimaryPurpose purpose) {
        return switch (purpose) {
            case TREATMENT -> "Treatment";
            case PREVENTION -> "Prevention";
            case DIAGNOSTIC -> "Diagnostic";
            case ECT -> "Educational/Counseling/Training";
            case SUPPORTIVE_CARE -> "Supportive Care";
            case SCREENING -> "Screening";
            case HEALTH_SERVICES_RESEARCH -> "Health Services Research";
            case BASIC_SCIENCE -> "Basic Science";
            case DEVICE_FEASIBILITY -> "Device Feasibility";
            case OTHER -> "Other";
        };
    }

    /** With " group" behind it. */
    public static String armGroup(Coded<ArmType> type) {
        return type.value().map(Words::arm).orElseGet(() -> titleCase(type.name())) + " group";
    }

    private static String arm(ArmType type) {
        return switch (type) {
            case EXPERIMENTAL -> "Experimental";
            case ACTIVE_COMPARATOR -> "Active Comparator";
            case PLACEBO_COMPARATOR -> "Placebo Comparator";
            case SHAM_COMPARATOR -> "Sham Comparator";
            case NO_INTERVENTION -> "No Intervention";
            case OTHER -> "Other";
        };
    }

    public static String masking(Coded<Masking> masking) {
        return masking.value().map(Words::masking).orElseGet(() -> titleCase(masking.name()));
    }

    private static String masking(Masking masking) {
        return switch (masking) {
            case NONE -> "None (Open label)";
            case SINGLE -> "Single Blind";
            case DOUBLE -> "Double Blind";
            case TRIPLE -> "Triple Blind";
            case QUADRUPLE -> "Quadruple Blind";
        };
    }

    public static String studyType(Coded<StudyType> type, boolean patientRegistry) {
        String words = type.value().map(Words::studyType).orElseGet(() -> titleCase(type.name()));
        return patientRegistry ? words + ", Patient registry" : words;
    }

    private static String studyType(StudyType type) {
        return switch (type) {
            case INTERVENTIONAL -> "Interventional";
            case OBSERVATIONAL -> "Observational";
            case EXPANDED_ACCESS -> "Expanded access";
        };
    }

    /** The registry's label of a value of an enumeration field, such as "Parallel Assignment". */
    public static String label(String piece, String name) {
        return Schema.registry()
                .piece(piece)
                .enumeration()
                .flatMap(e ->
                        e.values().stream().filter(v -> v.name().equals(name)).findFirst())
                .map(Enumeration.Value::label)
                .orElseGet(() -> titleCase(name));
    }

    /** SOME_NEW_VALUE becomes Some New Value. */
    static String titleCase(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            String letter = String.valueOf(name.charAt(i));
            words.append(
                    letter.equals("_")
                            ? " "
                            : first ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
            first = letter.equals("_");
        }
        return words.toString();
    }
}
