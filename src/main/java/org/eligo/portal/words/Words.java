package org.eligo.portal.words;

import java.util.Comparator;
import java.util.List;
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
            case RECRUITING -> Texts.english().say("status.recruiting");
            case NOT_YET_RECRUITING -> Texts.english().say("status.not.yet.recruiting");
            case ENROLLING_BY_INVITATION -> Texts.english().say("status.enrolling.by.invitation");
            case ACTIVE_NOT_RECRUITING -> Texts.english().say("status.active.not.recruiting");
            case COMPLETED -> Texts.english().say("status.completed");
            case SUSPENDED -> Texts.english().say("status.suspended");
            case TERMINATED -> Texts.english().say("status.terminated");
            case WITHDRAWN -> Texts.english().say("status.withdrawn");
            case AVAILABLE -> Texts.english().say("status.available");
            case NO_LONGER_AVAILABLE -> Texts.english().say("status.no.longer.available");
            case TEMPORARILY_NOT_AVAILABLE -> Texts.english().say("status.temporarily.not.available");
            case APPROVED_FOR_MARKETING -> Texts.english().say("status.approved.for.marketing");
            case WITHHELD -> Texts.english().say("status.withheld");
            case UNKNOWN -> Texts.english().say("status.unknown");
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

    /** Each once, the highest first; none where the study has no phase. */
    public static List<String> phases(List<Coded<Phase>> phases) {
        Comparator<Coded<Phase>> rising =
                Comparator.comparing(p -> p.value().map(Enum::ordinal).orElse(-1));
        return phases.stream()
                .sorted(rising.reversed())
                .flatMap(p -> phase(p).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> phase(Phase phase) {
        return switch (phase) {
            case NA -> Optional.empty();
            case EARLY_PHASE1 -> Optional.of(Texts.english().say("phase.early.phase1"));
            case PHASE1 -> Optional.of(Texts.english().say("phase.phase1"));
            case PHASE2 -> Optional.of(Texts.english().say("phase.phase2"));
            case PHASE3 -> Optional.of(Texts.english().say("phase.phase3"));
            case PHASE4 -> Optional.of(Texts.english().say("phase.phase4"));
        };
    }

    public static String funder(Coded<FunderType> funder) {
        return funder.value().map(Words::funder).orElseGet(() -> titleCase(funder.name()));
    }

    private static String funder(FunderType funder) {
        return switch (funder) {
            case INDUSTRY -> Texts.english().say("funder.industry");
            case NIH -> Texts.english().say("funder.nih");
            case FED -> Texts.english().say("funder.fed");
            case OTHER_GOV -> Texts.english().say("funder.other.gov");
            case NETWORK -> Texts.english().say("funder.network");
            case INDIV -> Texts.english().say("funder.indiv");
            case AMBIG, UNKNOWN -> Texts.english().say("funder.ambig");
            case OTHER -> Texts.english().say("funder.other");
        };
    }

    public static String treatment(Coded<InterventionType> type) {
        return type.value().map(Words::treatment).orElseGet(() -> titleCase(type.name()));
    }

    private static String treatment(InterventionType type) {
        return switch (type) {
            case DRUG -> Texts.english().say("treatment.drug");
            case DEVICE -> Texts.english().say("treatment.device");
            case BIOLOGICAL -> Texts.english().say("treatment.biological");
            case PROCEDURE -> Texts.english().say("treatment.procedure");
            case RADIATION -> Texts.english().say("treatment.radiation");
            case BEHAVIORAL -> Texts.english().say("treatment.behavioral");
            case GENETIC -> Texts.english().say("treatment.genetic");
            case DIETARY_SUPPLEMENT -> Texts.english().say("treatment.dietary.supplement");
            case COMBINATION_PRODUCT -> Texts.english().say("treatment.combination.product");
            case DIAGNOSTIC_TEST -> Texts.english().say("treatment.diagnostic.test");
            case OTHER -> Texts.english().say("treatment.other");
        };
    }

    public static String purpose(Coded<PrimaryPurpose> purpose) {
        return purpose.value().map(Words::purpose).orElseGet(() -> titleCase(purpose.name()));
    }

    private static String purpose(PrimaryPurpose purpose) {
        return switch (purpose) {
            case TREATMENT -> Texts.english().say("purpose.treatment");
            case PREVENTION -> Texts.english().say("purpose.prevention");
            case DIAGNOSTIC -> Texts.english().say("purpose.diagnostic");
            case ECT -> Texts.english().say("purpose.ect");
            case SUPPORTIVE_CARE -> Texts.english().say("purpose.supportive.care");
            case SCREENING -> Texts.english().say("purpose.screening");
            case HEALTH_SERVICES_RESEARCH -> Texts.english().say("purpose.health.services.research");
            case BASIC_SCIENCE -> Texts.english().say("purpose.basic.science");
            case DEVICE_FEASIBILITY -> Texts.english().say("purpose.device.feasibility");
            case OTHER -> Texts.english().say("purpose.other");
        };
    }

    /** With " group" behind it. */
    public static String armGroup(Coded<ArmType> type) {
        return Texts.english().say("arm.group", type.value().map(Words::arm).orElseGet(() -> titleCase(type.name())));
    }

    private static String arm(ArmType type) {
        return switch (type) {
            case EXPERIMENTAL -> Texts.english().say("arm.experimental");
            case ACTIVE_COMPARATOR -> Texts.english().say("arm.active.comparator");
            case PLACEBO_COMPARATOR -> Texts.english().say("arm.placebo.comparator");
            case SHAM_COMPARATOR -> Texts.english().say("arm.sham.comparator");
            case NO_INTERVENTION -> Texts.english().say("arm.no.intervention");
            case OTHER -> Texts.english().say("arm.other");
        };
    }

    public static String masking(Coded<Masking> masking) {
        return masking.value().map(Words::masking).orElseGet(() -> titleCase(masking.name()));
    }

    private static String masking(Masking masking) {
        return switch (masking) {
            case NONE -> Texts.english().say("masking.none");
            case SINGLE -> Texts.english().say("masking.single");
            case DOUBLE -> Texts.english().say("masking.double");
            case TRIPLE -> Texts.english().say("masking.triple");
            case QUADRUPLE -> Texts.english().say("masking.quadruple");
        };
    }

    public static String studyType(Coded<StudyType> type, boolean patientRegistry) {
        String words = type.value().map(Words::studyType).orElseGet(() -> titleCase(type.name()));
        return patientRegistry ? Texts.english().say("type.registry", words) : words;
    }

    private static String studyType(StudyType type) {
        return switch (type) {
            case INTERVENTIONAL -> Texts.english().say("type.interventional");
            case OBSERVATIONAL -> Texts.english().say("type.observational");
            case EXPANDED_ACCESS -> Texts.english().say("type.expanded.access");
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
