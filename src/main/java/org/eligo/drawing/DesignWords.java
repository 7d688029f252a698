package org.eligo.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.assessment.Division;
import org.eligo.assessment.FullStop;
import org.eligo.assessment.ObservedYetTreated;
import org.eligo.assessment.PlaceboGroups;
import org.eligo.assessment.TakingPart;
import org.eligo.assessment.WhoKnows;
import org.eligo.language.EnglishText;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Coded;
import org.eligo.study.Design;
import org.eligo.study.Enrollment;
import org.eligo.study.Masking;
import org.eligo.study.Outcome;
import org.eligo.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * A study's design in plain words. What the record does not say is said to be missing, never guessed. Long, because every model of study
 * is told here, sentence by sentence: apart they would repeat one another.
 */
final class DesignWords {

    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");
    private static final int MOST_TIME_FRAMES = 3;

    private final Study study;
    private final Design design;
    private final Model model;
    private final boolean treats;
    private @Nullable Division division;

    DesignWords(Study study, Model model) {
        this.study = study;
        this.design = study.design();
        this.model = model;
        this.treats = ObservedYetTreated.is(study);
    }

    /** Who takes part: "70 people (planned)". */
    String people() {
        if (isWithdrawn()) {
            return Texts.now().say("part.withdrawn-nobody-took-part");
        }
        if (isOfNobody()) {
            return Texts.now().say("part.nobody-took-part");
        }
        return TakingPart.people(study)
                .map(e -> e.estimated() ? Texts.now().say("picture.planned", people(e)) : people(e))
                .orElse(
                        model == Model.EXPANDED_ACCESS
                                ? Texts.now().say("picture.patients-outside-a-study")
                                : Texts.now().say("picture.people-number-not-given"));
    }

    private static String people(Enrollment enrollment) {
        return enrollment.count() == 1
                ? Texts.now().say("picture.1-person")
                : Texts.now().say("picture.people", InterfaceLanguage.now().grouped(enrollment.count()));
    }

    /** Nobody took part, so that the picture shows what was planned. */
    boolean isOfNobody() {
        return TakingPart.isOfNobody(study);
    }

    private boolean isWithdrawn() {
        return TakingPart.isWithdrawn(study);
    }

    private String peopleSentence() {
        if (isWithdrawn()) {
            return Texts.now().say("part.the-study-was-withdrawn-before-anybody");
        }
        if (isOfNobody()) {
            return Texts.now().say("part.the-record-says-that-nobody-took-part");
        }
        if (model == Model.EXPANDED_ACCESS) {
            return Texts.now().say("picture.patients-get-the-treatment-outside-a");
        }
        return TakingPart.people(study)
                .map(e -> e.estimated() ? planned(e) : Texts.now().say("picture.in-all", people(e)))
                .orElseGet(() -> design.enrollment()
                                .filter(e -> e.count() == 0 && !e.estimated())
                                .isPresent()
                        ? Texts.now().say("part.the-record-gives-the-number-0")
                        : Texts.now().say("picture.the-record-does-not-say-how"));
    }

    private String planned(Enrollment enrollment) {
        return TakingPart.isOver(study)
                ? Texts.now().say("picture.were-planned-to-take-part", people(enrollment))
                : Texts.now().say("picture.are-planned-to-take-part", people(enrollment));
    }

    /** How they come into their groups, in a few words. */
    String division() {
        if (treats) {
            return Texts.now().say("picture.observational-yet-it-speaks-of-treatment");
        }
        return switch (model) {
            case EXPANDED_ACCESS -> Texts.now().say("picture.no-groups");
            case COHORT ->
                TakingPart.looksBack(study)
                        ? Texts.now().say("picture.files-of-groups-are-compared")
                        : Texts.now().say("picture.groups-are-watched-over-time");
            case CASE_CONTROL -> Texts.now().say("picture.people-with-and-without-the-condition");
            case CASE_ONLY -> Texts.now().say("picture.only-people-with-the-condition-are");
            case CASE_CROSSOVER -> Texts.now().say("picture.each-person-is-compared-with-themselves");
            case OBSERVATIONAL ->
                TakingPart.looksBack(study)
                        ? Texts.now().say("picture.files-about-people-are-read")
                        : Texts.now().say("picture.people-are-watched-the-study-assigns");
            case SINGLE_GROUP, PARALLEL, CROSSOVER, FACTORIAL, SEQUENTIAL, UNKNOWN -> division(divided());
        };
    }

    /** Found once: all texts of the record are read for it. */
    private Division divided() {
        if (division == null) {
            division = Division.of(study);
        }
        return division;
    }

    private String division(Division division) {
        return switch (division) {
            case ONE_GROUP, ONE_GROUP_IN_TURN -> Texts.now().say("picture.everyone-is-in-one-group");
            case BY_CHANCE -> Texts.now().say("picture.divided-by-chance-randomized");
            case BY_CHANCE_YET_IN_TURN -> Texts.now().say("picture.the-record-says-both-divided");
            case BY_CHANCE_AS_CLUSTERS -> Texts.now().say("picture.whole-units-are-divided-by-chance");
            case NOT_BY_CHANCE -> Texts.now().say("picture.divided-but-not-by-chance");
            case NOT_SAID ->
                study.arms().isEmpty()
                        ? Texts.now().say("picture.the-record-describes-no-groups")
                        : Texts.now().say("picture.divided-the-record-does-not-say");
            case SINGLE_YET_BY_CHANCE,
                    SINGLE_YET_DIVIDED,
                    SINGLE_YET_SEVERAL,
                    ONE_LISTED_YET_BY_CHANCE,
                    ONE_LISTED_YET_DIVIDED,
                    ONE_LISTED_YET_PARALLEL,
                    ONE_LISTED_YET_FACTORIAL,
                    RANDOMIZED_BY_TITLE_YET_ONE_GROUP,
                    RANDOMIZED_BY_TITLE_YET_NOT_BY_CHANCE ->
                Texts.now().say("part.the-record-disagrees-with-itself-about");
        };
    }

    private String divisionSentence() {
        int groups = study.arms().size();
        String many = groups == 0
                ? ""
                : " "
                        + (groups == 1
                                ? Texts.now().say("picture.the-record-describes-one-group")
                                : Texts.now().say("picture.the-record-describes-groups", groups));
        if (treats) {
            return Texts.now().say("picture.the-record-calls-it-observational-yet") + many;
        }
        String how = switch (model) {
            case EXPANDED_ACCESS -> "";
            case COHORT -> cohort(groups > 1);
            case CASE_CONTROL -> Texts.now().say("picture.case-control-study-people-who-have");
            case CASE_ONLY -> Texts.now().say("picture.only-people-who-have-the-condition");
            case CASE_CROSSOVER -> Texts.now().say("picture.case-crossover-study-each-person-is");
            case OBSERVATIONAL ->
                TakingPart.looksBack(study)
                        ? Texts.now().say("picture.what-was-written-down-about-people")
                        : Texts.now().say("picture.people-are-watched-the-study-does");
            case SINGLE_GROUP, PARALLEL, CROSSOVER, FACTORIAL, SEQUENTIAL, UNKNOWN ->
                divided().disagreement().orElseGet(() -> division() + ".");
        };
        return how + many;
    }

    private String cohort(boolean compares) {
        if (TakingPart.looksBack(study)) {
            return compares
                    ? Texts.now().say("picture.cohort-study-what-was-written-down")
                    : Texts.now().say("picture.cohort-study-what-was-written-down-about-one");
        }
        return compares
                ? Texts.now().say("picture.cohort-study-people-are-watched-over")
                : Texts.now().say("picture.cohort-study-people-are-watched");
    }

    /** What is special about the model, in a few words. */
    Optional<String> special() {
        return switch (model) {
            case CROSSOVER ->
                Optional.of(
                        study.arms().size() == 1
                                ? Texts.now().say("part.one-treatment-after-another")
                                : Texts.now().say("picture.then-they-swap-one-treatment-after"));
            case FACTORIAL ->
                isCombined() ? Optional.of(Texts.now().say("picture.combined-given-not-given")) : Optional.empty();
            case SEQUENTIAL -> Optional.of(Texts.now().say("picture.one-group-after-another"));
            case COHORT, CASE_CONTROL, CASE_ONLY, CASE_CROSSOVER, OBSERVATIONAL -> perspective();
            case SINGLE_GROUP, PARALLEL, EXPANDED_ACCESS, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<String> perspective() {
        return design.timePerspective().map(t -> switch (t) {
            case "PROSPECTIVE" -> Texts.now().say("picture.from-the-start-of-the-study");
            case "RETROSPECTIVE" -> Texts.now().say("picture.looking-back-at-what-has-happened");
            case "CROSS_SECTIONAL" -> Texts.now().say("picture.at-one-point-in-time");
            default -> Texts.now().say("picture.looked-at-in-another-way-of");
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
                                ? Texts.now().say("part.crossover-each-person-gets-two-or")
                                : Texts.now().say("picture.crossover-each-person-gets-two-or"));
            case FACTORIAL ->
                Optional.of(
                        isCombined()
                                ? Texts.now().say("picture.factorial-two-or-more-treatments-are")
                                : Texts.now().say("part.the-record-calls-this-a-factorial"));
            case SEQUENTIAL ->
                study.arms().size() == 1
                        ? Optional.empty()
                        : Optional.of(Texts.now().say("picture.sequential-groups-begin-one-after-another"));
            case PARALLEL ->
                study.arms().size() > 1
                        ? Optional.of(Texts.now().say("picture.parallel-all-groups-run-side-by"))
                        : Optional.empty();
            case COHORT, CASE_CONTROL, CASE_ONLY, CASE_CROSSOVER, OBSERVATIONAL ->
                perspective().map(p -> Texts.now().say("picture.time", p.toLowerCase(Locale.ROOT)));
            case SINGLE_GROUP, EXPANDED_ACCESS, UNKNOWN -> Optional.empty();
        };
    }

    static String label(Arm arm) {
        return arm.label().map(EnglishText::marked).orElse(Texts.now().say("picture.group-without-a-name"));
    }

    /** What a group is for, as its type and its words say it together; empty where the record does not say. */
    Optional<String> type(Arm arm) {
        Optional<String> listed = arm.type()
                .map(t -> EnglishText.marked(t.name().replace('_', ' ').toLowerCase(Locale.ROOT)));
        return switch (PlaceboGroups.read(study, arm)) {
            case PLACEBO ->
                PlaceboGroups.isOfPlacebosOnly(study, arm)
                        ? Optional.of(Texts.now().say("picture.gets-placebos-only"))
                        : Optional.of(Texts.now().say("picture.gets-a-placebo-without-active-substance"));
            case SHAM -> Optional.of(Texts.now().say("picture.gets-a-sham-treatment"));
            case AS_TYPED ->
                isComparedWithNothing(arm)
                        ? listed.map(t -> Texts.now().say("part.listed-as", t))
                        : arm.type()
                                .flatMap(t -> t.value().map(DesignWords::type).orElse(Optional.of(t.name())));
            case PLACEBO_BESIDE_OTHERS -> Optional.of(Texts.now().say("part.a-placebo-and-other-treatments-are"));
            case PLACEBO_TYPED_OTHERWISE ->
                Optional.of(listed.map(t -> Texts.now().say("part.listed-as-a-placebo-is-named", t))
                        .orElse(Texts.now().say("part.a-placebo-is-named")));
            case AT_ODDS -> listed.map(t -> Texts.now().say("part.listed-as", t));
        };
    }

    /** It is listed as one to compare with, and no group as one that gets what is tested: it may be what is tested. */
    private boolean isComparedWithNothing(Arm arm) {
        return arm.type().filter(t -> t.is(ArmType.ACTIVE_COMPARATOR)).isPresent()
                && study.arms().stream()
                        .noneMatch(other -> other.type()
                                .filter(t -> t.is(ArmType.EXPERIMENTAL))
                                .isPresent());
    }

    /** Empty for the type that says only that it is none of the others. */
    private static Optional<String> type(ArmType type) {
        return switch (type) {
            case EXPERIMENTAL -> Optional.of(Texts.now().say("picture.gets-what-is-tested"));
            case ACTIVE_COMPARATOR -> Optional.of(Texts.now().say("picture.gets-a-treatment-to-compare-with"));
            case PLACEBO_COMPARATOR -> Optional.of(Texts.now().say("picture.gets-a-placebo-without-active-substance"));
            case SHAM_COMPARATOR -> Optional.of(Texts.now().say("picture.gets-a-sham-treatment"));
            case NO_INTERVENTION -> Optional.of(Texts.now().say("picture.gets-no-treatment-from-the-study"));
            case OTHER -> Optional.empty();
        };
    }

    /** How a sentence about one group begins, and no other. */
    static String ofGroup() {
        return Texts.now().say("picture.group") + " ";
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
                            ? Texts.now().say("picture.looked-at", treatments)
                            : Texts.now().say("picture.treatment", treatments));
        } else {
            boolean nothing =
                    arm.type().filter(t -> t.is(ArmType.NO_INTERVENTION)).isPresent();
            gets = nothing || observed ? "." : ". " + Texts.now().say("picture.the-record-does-not-say-what");
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
        if (WhoKnows.isAtOddsWithTitle(study)) {
            return Texts.now().say("picture.the-record-disagrees-with-itself-about-who-knows");
        }
        if (masking.is(Masking.NONE)) {
            return Texts.now().say("picture.open-everyone-knows-who-gets-what");
        }
        if (!design.whoMasked().isEmpty()) {
            return Texts.now().say("picture.who-does-not-know-who-gets") + ": "
                    + design.whoMasked().stream().map(DesignWords::who).collect(Collectors.joining(", "));
        }
        return masking.value().map(DesignWords::blind).orElse(Texts.now().say("picture.blinded"));
    }

    private static String blind(Masking masking) {
        return switch (masking) {
            case NONE -> Texts.now().say("picture.open-everyone-knows-who-gets-what");
            case SINGLE -> Texts.now().say("picture.single-blind-one-side-does-not");
            case DOUBLE -> Texts.now().say("picture.double-blind-two-sides-do-not");
            case TRIPLE -> Texts.now().say("picture.triple-blind-three-sides-do-not");
            case QUADRUPLE -> Texts.now().say("picture.quadruple-blind-four-sides-do-not");
        };
    }

    private static String who(String name) {
        return switch (name) {
            case "PARTICIPANT" -> Texts.now().say("picture.participants");
            case "CARE_PROVIDER" -> Texts.now().say("picture.those-who-treat-them");
            case "INVESTIGATOR" -> Texts.now().say("picture.investigators");
            case "OUTCOMES_ASSESSOR" -> Texts.now().say("picture.those-who-judge-the-outcome");
            default -> name.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** When the main outcomes are measured, each time frame once. */
    List<String> timeFrames() {
        return study.primaryOutcomes().stream()
                .map(Outcome::timeFrame)
                .flatMap(Optional::stream)
                .map(frame -> FULL_STOP.matcher(frame.strip()).replaceAll(""))
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
            sentences.add(Texts.now().say("picture.treatments-2", String.join("; ", treatments(study))));
        }
        specialSentence().ifPresent(sentences::add);
        masking().ifPresent(m -> sentences.add(m + "."));
        List<String> frames = timeFrames();
        if (!frames.isEmpty()) {
            String more = frames.size() > MOST_TIME_FRAMES
                    ? "; " + Texts.now().say("picture.and-more-listed-under-what-the", frames.size() - MOST_TIME_FRAMES)
                    : "";
            sentences.add(Texts.now()
                    .say(
                            "picture.the-main-measures-are-taken",
                            frames.stream().limit(MOST_TIME_FRAMES).collect(Collectors.joining("; ")) + more));
        }
        design.targetDuration()
                .ifPresent(d -> sentences.add(
                        Texts.now().say("picture.each-participant-is-followed-for", EnglishText.marked(d))));
        sentences.replaceAll(FullStop::once);
        return sentences;
    }

    /** All treatments of a study, with their type. */
    static List<String> treatments(Study study) {
        return study.interventions().stream()
                .map(i -> List.of(
                                i.type()
                                        .map(t -> Texts.now()
                                                .label(t.name().charAt(0)
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
