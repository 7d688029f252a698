package org.eligo.portal.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
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
            case RECRUITING -> Texts.now().say("status.recruiting");
            case NOT_YET_RECRUITING -> Texts.now().say("status.not.yet.recruiting");
            case ENROLLING_BY_INVITATION -> Texts.now().say("status.enrolling.by.invitation");
            case ACTIVE_NOT_RECRUITING -> Texts.now().say("status.active.not.recruiting");
            case COMPLETED -> Texts.now().say("status.completed");
            case SUSPENDED -> Texts.now().say("status.suspended");
            case TERMINATED -> Texts.now().say("status.terminated");
            case WITHDRAWN -> Texts.now().say("status.withdrawn");
            case AVAILABLE -> Texts.now().say("status.available");
            case NO_LONGER_AVAILABLE -> Texts.now().say("status.no.longer.available");
            case TEMPORARILY_NOT_AVAILABLE -> Texts.now().say("status.temporarily.not.available");
            case APPROVED_FOR_MARKETING -> Texts.now().say("status.approved.for.marketing");
            case WITHHELD -> Texts.now().say("status.withheld");
            case UNKNOWN -> Texts.now().say("status.unknown");
        };
    }

    /** The registry's own term, where it differs from {@link #status}. */
    public static Optional<String> registryTerm(Coded<Status> status) {
        String term = registryLabel("OverallStatus", status.name()).orElseGet(() -> titleCase(status.name()));
        return term.equalsIgnoreCase(status(status)) ? Optional.empty() : Optional.of(EnglishText.marked(term));
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
            case EARLY_PHASE1 -> Optional.of(Texts.now().say("phase.early.phase1"));
            case PHASE1 -> Optional.of(Texts.now().say("phase.phase1"));
            case PHASE2 -> Optional.of(Texts.now().say("phase.phase2"));
            case PHASE3 -> Optional.of(Texts.now().say("phase.phase3"));
            case PHASE4 -> Optional.of(Texts.now().say("phase.phase4"));
        };
    }

    public static String funder(Coded<FunderType> funder) {
        return funder.value().map(Words::funder).orElseGet(() -> titleCase(funder.name()));
    }

    private static String funder(FunderType funder) {
        return switch (funder) {
            case INDUSTRY -> Texts.now().say("funder.industry");
            case NIH -> Texts.now().say("funder.nih");
            case FED -> Texts.now().say("funder.fed");
            case OTHER_GOV -> Texts.now().say("funder.other.gov");
            case NETWORK -> Texts.now().say("funder.network");
            case INDIV -> Texts.now().say("funder.indiv");
            case AMBIG -> Texts.now().say("funder.ambig");
            case UNKNOWN -> Texts.now().say("funder.unknown");
            case OTHER -> Texts.now().say("funder.other");
        };
    }

    public static String treatment(Coded<InterventionType> type) {
        return type.value().map(Words::treatment).orElseGet(() -> titleCase(type.name()));
    }

    private static String treatment(InterventionType type) {
        return switch (type) {
            case DRUG -> Texts.now().say("treatment.drug");
            case DEVICE -> Texts.now().say("treatment.device");
            case BIOLOGICAL -> Texts.now().say("treatment.biological");
            case PROCEDURE -> Texts.now().say("treatment.procedure");
            case RADIATION -> Texts.now().say("treatment.radiation");
            case BEHAVIORAL -> Texts.now().say("treatment.behavioral");
            case GENETIC -> Texts.now().say("treatment.genetic");
            case DIETARY_SUPPLEMENT -> Texts.now().say("treatment.dietary.supplement");
            case COMBINATION_PRODUCT -> Texts.now().say("treatment.combination.product");
            case DIAGNOSTIC_TEST -> Texts.now().say("treatment.diagnostic.test");
            case OTHER -> Texts.now().say("treatment.other");
        };
    }

    public static String purpose(Coded<PrimaryPurpose> purpose) {
        return purpose.value().map(Words::purpose).orElseGet(() -> titleCase(purpose.name()));
    }

    private static String purpose(PrimaryPurpose purpose) {
        return switch (purpose) {
            case TREATMENT -> Texts.now().say("purpose.treatment");
            case PREVENTION -> Texts.now().say("purpose.prevention");
            case DIAGNOSTIC -> Texts.now().say("purpose.diagnostic");
            case ECT -> Texts.now().say("purpose.ect");
            case SUPPORTIVE_CARE -> Texts.now().say("purpose.supportive.care");
            case SCREENING -> Texts.now().say("purpose.screening");
            case HEALTH_SERVICES_RESEARCH -> Texts.now().say("purpose.health.services.research");
            case BASIC_SCIENCE -> Texts.now().say("purpose.basic.science");
            case DEVICE_FEASIBILITY -> Texts.now().say("purpose.device.feasibility");
            case OTHER -> Texts.now().say("purpose.other");
        };
    }

    /** With " group" behind it. */
    public static String armGroup(Coded<ArmType> type) {
        return Texts.now().say("arm.group", type.value().map(Words::arm).orElseGet(() -> titleCase(type.name())));
    }

    private static String arm(ArmType type) {
        return switch (type) {
            case EXPERIMENTAL -> Texts.now().say("arm.experimental");
            case ACTIVE_COMPARATOR -> Texts.now().say("arm.active.comparator");
            case PLACEBO_COMPARATOR -> Texts.now().say("arm.placebo.comparator");
            case SHAM_COMPARATOR -> Texts.now().say("arm.sham.comparator");
            case NO_INTERVENTION -> Texts.now().say("arm.no.intervention");
            case OTHER -> Texts.now().say("arm.other");
        };
    }

    public static String masking(Coded<Masking> masking) {
        return masking.value().map(Words::masking).orElseGet(() -> titleCase(masking.name()));
    }

    private static String masking(Masking masking) {
        return switch (masking) {
            case NONE -> Texts.now().say("masking.none");
            case SINGLE -> Texts.now().say("masking.single");
            case DOUBLE -> Texts.now().say("masking.double");
            case TRIPLE -> Texts.now().say("masking.triple");
            case QUADRUPLE -> Texts.now().say("masking.quadruple");
        };
    }

    public static String studyType(Coded<StudyType> type, boolean patientRegistry) {
        String words = type.value().map(Words::studyType).orElseGet(() -> titleCase(type.name()));
        return patientRegistry ? Texts.now().say("type.registry", words) : words;
    }

    private static String studyType(StudyType type) {
        return switch (type) {
            case INTERVENTIONAL -> Texts.now().say("type.interventional");
            case OBSERVATIONAL -> Texts.now().say("type.observational");
            case EXPANDED_ACCESS -> Texts.now().say("type.expanded.access");
        };
    }

    /** The registry's label of a value of an enumeration field, such as "Parallel Assignment". */
    public static String label(String piece, String name) {
        return registryLabel(piece, name).map(Texts.now()::label).orElseGet(() -> titleCase(name));
    }

    private static Optional<String> registryLabel(String piece, String name) {
        return Schema.registry()
                .piece(piece)
                .enumeration()
                .flatMap(e ->
                        e.values().stream().filter(v -> v.name().equals(name)).findFirst())
                .map(Enumeration.Value::label);
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
