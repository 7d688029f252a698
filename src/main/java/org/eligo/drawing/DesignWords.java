package org.eligo.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.assessment.Division;
import org.eligo.assessment.PlaceboGroups;
import org.eligo.language.EnglishText;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Sentences;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Coded;
import org.eligo.study.Design;
import org.eligo.study.Enrollment;
import org.eligo.study.Masking;
import org.eligo.study.Outcome;
import org.eligo.study.Status;
import org.eligo.study.Study;

/** A study's design in plain words. What the record does not say is said to be missing, never guessed. */
final class DesignWords {

    private static final int MOST_TIME_FRAMES = 3;

    private final Study study;
    private final Design design;
    private final Model model;

    DesignWords(Study study, Model model) {
        this.study = study;
        this.design = study.design();
        this.model = model;
    }

    /** Who takes part: "70 people (planned)". */
    String people() {
        if (isWithdrawn()) {
            return Sentences.say("Withdrawn: nobody took part");
        }
        if (isOfNobody()) {
            return Sentences.say("Nobody took part");
        }
        return design.enrollment()
                .filter(Enrollment::isKnown)
                .map(e -> e.estimated() ? Sentences.say("{0} (planned)", people(e)) : people(e))
                .orElse(
                        model == Model.EXPANDED_ACCESS
                                ? Sentences.say("Patients outside a study")
                                : Sentences.say("People: number not given"));
    }

    private static String people(Enrollment enrollment) {
        return enrollment.count() == 1
                ? Sentences.say("1 person")
                : Sentences.say("{0} people", InterfaceLanguage.now().grouped(enrollment.count()));
    }

    /** Nobody took part, so that the picture shows what was planned. */
    boolean isOfNobody() {
        return isWithdrawn()
                || design.enrollment()
                        .filter(e -> e.count() == 0 && !e.estimated())
                        .isPresent();
    }

    private boolean isWithdrawn() {
        return study.progress().status().filter(s -> s.is(Status.WITHDRAWN)).isPresent();
    }

    private String peopleSentence() {
        if (isWithdrawn()) {
            return Sentences.say("The study was withdrawn before anybody joined; this is how it was planned.");
        }
        if (isOfNobody()) {
            return Sentences.say("The record says that nobody took part; this is how it was planned.");
        }
        if (model == Model.EXPANDED_ACCESS) {
            return Sentences.say(
                    "Patients get the treatment outside a study; nobody is divided into groups to be compared.");
        }
        return design.enrollment()
                .filter(Enrollment::isKnown)
                .map(e -> e.estimated()
                        ? Sentences.say("{0} are planned to take part.", people(e))
                        : Sentences.say("{0} in all.", people(e)))
                .orElse(Sentences.say("The record does not say how many people take part."));
    }

    /** How they come into their groups, in a few words. */
    String division() {
        return switch (model) {
            case EXPANDED_ACCESS -> Sentences.say("No groups");
            case COHORT -> Sentences.say("Groups are watched over time");
            case CASE_CONTROL -> Sentences.say("People with and without the condition are compared");
            case CASE_ONLY -> Sentences.say("Only people with the condition are looked at");
            case CASE_CROSSOVER -> Sentences.say("Each person is compared with themselves at other times");
            case OBSERVATIONAL -> Sentences.say("People are watched; the study assigns no treatment");
            case SINGLE_GROUP, PARALLEL, CROSSOVER, FACTORIAL, SEQUENTIAL, UNKNOWN -> division(Division.of(study));
        };
    }

    private String division(Division division) {
        return switch (division) {
            case ONE_GROUP, ONE_GROUP_IN_TURN -> Sentences.say("Everyone is in one group");
            case BY_CHANCE -> Sentences.say("Divided by chance (randomized)");
            case NOT_BY_CHANCE -> Sentences.say("Divided, but not by chance");
            case NOT_SAID ->
                study.arms().isEmpty()
                        ? Sentences.say("The record describes no groups")
                        : Sentences.say("Divided; the record does not say how");
            case SINGLE_YET_BY_CHANCE,
                    SINGLE_YET_DIVIDED,
                    SINGLE_YET_SEVERAL,
                    ONE_LISTED_YET_BY_CHANCE,
                    ONE_LISTED_YET_DIVIDED,
                    ONE_LISTED_YET_PARALLEL,
                    ONE_LISTED_YET_FACTORIAL -> Sentences.say("The record disagrees with itself about the groups");
        };
    }

    private String divisionSentence() {
        int groups = study.arms().size();
        String many = groups == 0
                ? ""
                : " "
                        + (groups == 1
                                ? Sentences.say("The record describes one group.")
                                : Sentences.say("The record describes {0} groups.", groups));
        String how = switch (model) {
            case EXPANDED_ACCESS -> "";
            case COHORT ->
                Sentences.say(
                        "Cohort study: people are watched over time and groups of them compared; the study does not assign treatments.");
            case CASE_CONTROL ->
                Sentences.say(
                        "Case-control study: people who have the condition are compared with people who do not; the study does not assign treatments.");
            case CASE_ONLY ->
                Sentences.say(
                        "Only people who have the condition are looked at; the study does not assign treatments.");
            case CASE_CROSSOVER ->
                Sentences.say(
                        "Case-crossover study: each person is compared with themselves at other times; the study does not assign treatments.");
            case OBSERVATIONAL -> Sentences.say("People are watched; the study does not assign treatments.");
            case SINGLE_GROUP, PARALLEL, CROSSOVER, FACTORIAL, SEQUENTIAL, UNKNOWN ->
                Division.of(study).disagreement().orElseGet(() -> division() + ".");
        };
        return how + many;
    }

    /** What is special about the model, in a few words. */
    Optional<String> special() {
        return switch (model) {
            case CROSSOVER ->
                Optional.of(
                        study.arms().size() == 1
                                ? Sentences.say("One treatment after another")
                                : Sentences.say("Then they swap: one treatment after another"));
            case FACTORIAL ->
                isCombined() ? Optional.of(Sentences.say("Combined: ● given, ○ not given")) : Optional.empty();
            case SEQUENTIAL -> Optional.of(Sentences.say("One group after another"));
            case COHORT, CASE_CONTROL, CASE_ONLY, CASE_CROSSOVER, OBSERVATIONAL -> perspective();
            case SINGLE_GROUP, PARALLEL, EXPANDED_ACCESS, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<String> perspective() {
        return design.timePerspective().map(t -> switch (t) {
            case "PROSPECTIVE" -> Sentences.say("From the start of the study on");
            case "RETROSPECTIVE" -> Sentences.say("Looking back at what has happened");
            case "CROSS_SECTIONAL" -> Sentences.say("At one point in time");
            default -> Sentences.say("Looked at in another way of time");
        });
    }

    /** A factorial design whose groups get more than one thing, or are not described. */
    boolean isCombined() {
        return model == Model.FACTORIAL
                && (study.arms().isEmpty()
                        || study.arms().stream().anyMatch(a -> a.treatments().size() > 1));
    }

    private Optional<String> specialSentence() {
        return switch (model) {
            case CROSSOVER ->
                Optional.of(
                        study.arms().size() == 1
                                ? Sentences.say(
                                        "Crossover: each person gets two or more treatments, one after another.")
                                : Sentences.say(
                                        "Crossover: each person gets two or more treatments, one after another, in an order that differs between the groups."));
            case FACTORIAL ->
                Optional.of(
                        isCombined()
                                ? Sentences.say(
                                        "Factorial: two or more treatments are tested at once, alone and combined.")
                                : Sentences.say(
                                        "The record calls this a factorial study, in which treatments are given alone and combined; it names no more than one treatment for each group."));
            case SEQUENTIAL ->
                study.arms().size() == 1
                        ? Optional.empty()
                        : Optional.of(
                                Sentences.say(
                                        "Sequential: groups begin one after another, and what is learned from one decides about the next."));
            case PARALLEL ->
                study.arms().size() > 1
                        ? Optional.of(Sentences.say(
                                "Parallel: all groups run side by side, and each person stays in one group."))
                        : Optional.empty();
            case COHORT, CASE_CONTROL, CASE_ONLY, CASE_CROSSOVER, OBSERVATIONAL ->
                perspective().map(p -> Sentences.say("Time: {0}.", p.toLowerCase(Locale.ROOT)));
            case SINGLE_GROUP, EXPANDED_ACCESS, UNKNOWN -> Optional.empty();
        };
    }

    static String label(Arm arm) {
        return arm.label().map(EnglishText::marked).orElse(Sentences.say("Group without a name"));
    }

    /** What a group is for, as its type and its words say it together; empty where the record does not say. */
    Optional<String> type(Arm arm) {
        Optional<String> listed = arm.type()
                .map(t -> EnglishText.marked(t.name().replace('_', ' ').toLowerCase(Locale.ROOT)));
        return switch (PlaceboGroups.read(study, arm)) {
            case AS_TYPED, PLACEBO ->
                arm.type().map(t -> t.value().map(DesignWords::type).orElse(t.name()));
            case PLACEBO_BESIDE_OTHERS -> Optional.of(Sentences.say("a placebo and other treatments are named"));
            case PLACEBO_TYPED_OTHERWISE ->
                Optional.of(listed.map(t -> Sentences.say("listed as “{0}”; a placebo is named", t))
                        .orElse(Sentences.say("a placebo is named")));
            case AT_ODDS -> listed.map(t -> Sentences.say("listed as “{0}”", t));
        };
    }

    private static String type(ArmType type) {
        return switch (type) {
            case EXPERIMENTAL -> Sentences.say("gets what is tested");
            case ACTIVE_COMPARATOR -> Sentences.say("gets a treatment to compare with");
            case PLACEBO_COMPARATOR -> Sentences.say("gets a placebo, without active substance");
            case SHAM_COMPARATOR -> Sentences.say("gets a sham treatment");
            case NO_INTERVENTION -> Sentences.say("gets no treatment from the study");
            case OTHER -> Sentences.say("another kind of group");
        };
    }

    /** How a sentence about one group begins, and no other. */
    static String ofGroup() {
        return Sentences.say("Group") + " ";
    }

    private String armSentence(int index) {
        Arm arm = study.arms().get(index);
        boolean observed = model.isObservational();
        String what = type(arm).filter(t -> !observed).map(t -> ": " + t).orElse("");
        String treatments = arm.treatments().stream().map(EnglishText::marked).collect(Collectors.joining("; "));
        String gets;
        if (!treatments.isEmpty()) {
            gets = ". "
                    + (observed
                            ? Sentences.say("Looked at: {0}.", treatments)
                            : Sentences.say("Treatment: {0}.", treatments));
        } else {
            boolean nothing =
                    arm.type().filter(t -> t.is(ArmType.NO_INTERVENTION)).isPresent();
            gets = nothing || observed ? "." : ". " + Sentences.say("The record does not say what it gets.");
        }
        return ofGroup() + (index + 1) + ", “" + label(arm) + "”" + what + gets;
    }

    /** Who does not know who gets what; empty where that has no sense or is not said. */
    Optional<String> masking() {
        return model.isObservational() || model == Model.EXPANDED_ACCESS
                ? Optional.empty()
                : design.masking().map(this::masking);
    }

    private String masking(Coded<Masking> masking) {
        if (masking.is(Masking.NONE)) {
            return Sentences.say("Open: everyone knows who gets what");
        }
        if (!design.whoMasked().isEmpty()) {
            return Sentences.say("Who does not know who gets what") + ": "
                    + design.whoMasked().stream().map(DesignWords::who).collect(Collectors.joining(", "));
        }
        return masking.value().map(DesignWords::blind).orElse(Sentences.say("Blinded"));
    }

    private static String blind(Masking masking) {
        return switch (masking) {
            case NONE -> Sentences.say("Open: everyone knows who gets what");
            case SINGLE ->
                Sentences.say("Single blind: one side does not know who gets what; the record does not say which");
            case DOUBLE ->
                Sentences.say("Double blind: two sides do not know who gets what; the record does not say which");
            case TRIPLE ->
                Sentences.say("Triple blind: three sides do not know who gets what; the record does not say which");
            case QUADRUPLE ->
                Sentences.say("Quadruple blind: four sides do not know who gets what; the record does not say which");
        };
    }

    private static String who(String name) {
        return switch (name) {
            case "PARTICIPANT" -> Sentences.say("participants");
            case "CARE_PROVIDER" -> Sentences.say("those who treat them");
            case "INVESTIGATOR" -> Sentences.say("investigators");
            case "OUTCOMES_ASSESSOR" -> Sentences.say("those who judge the outcome");
            default -> name.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** When the main outcomes are measured, each time frame once. */
    List<String> timeFrames() {
        return study.primaryOutcomes().stream()
                .map(Outcome::timeFrame)
                .flatMap(Optional::stream)
                .distinct()
                .map(EnglishText::marked)
                .toList();
    }

    /** Everything, sentence by sentence. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(peopleSentence());
        String division = divisionSentence().strip();
        if (!division.isEmpty()) {
            sentences.add(division);
        }
        for (int i = 0; i < study.arms().size(); i++) {
            sentences.add(armSentence(i));
        }
        if (study.arms().isEmpty() && !study.interventions().isEmpty()) {
            sentences.add(Sentences.say("Treatments: {0}.", String.join("; ", treatments(study))));
        }
        specialSentence().ifPresent(sentences::add);
        masking().ifPresent(m -> sentences.add(m + "."));
        List<String> frames = timeFrames();
        if (!frames.isEmpty()) {
            String more = frames.size() > MOST_TIME_FRAMES
                    ? "; "
                            + Sentences.say(
                                    "and {0} more, listed under what the study measures",
                                    frames.size() - MOST_TIME_FRAMES)
                    : "";
            sentences.add(Sentences.say(
                    "The main measures are taken: {0}.",
                    frames.stream().limit(MOST_TIME_FRAMES).collect(Collectors.joining("; ")) + more));
        }
        design.targetDuration()
                .ifPresent(d ->
                        sentences.add(Sentences.say("Each participant is followed for {0}.", EnglishText.marked(d))));
        return sentences;
    }

    /** All treatments of a study, with their type. */
    static List<String> treatments(Study study) {
        return study.interventions().stream()
                .map(i -> List.of(
                                i.type()
                                        .map(t -> Sentences.say(t.name().charAt(0)
                                                + t.name()
                                                        .substring(1)
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '))),
                                i.name().map(EnglishText::marked))
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(": ")))
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
