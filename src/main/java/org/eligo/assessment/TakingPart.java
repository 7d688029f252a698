package org.eligo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.study.AgeLimit;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Enrollment;
import org.eligo.study.Status;
import org.eligo.study.Study;
import org.eligo.study.StudyType;

/**
 * What somebody can expect who takes part, as far as the record's fields say it: groups and their chance, placebo, who knows, length,
 * people, places. Nothing is guessed: what the record does not say is said to be missing.
 */
public record TakingPart(List<Line> lines) {

    /** One thing, in plain words. */
    public record Line(String label, String words) {
        public Line {
            words = FullStop.once(words);
        }
    }

    /** More groups than this are only counted. */
    private static final int GROUPS_NAMED = 5;

    public TakingPart {
        lines = List.copyOf(lines);
    }

    /** Whether anybody takes, took or may take part. */
    public boolean isPossible() {
        return lines.size() > 1;
    }

    /** Of an expanded access program, where nobody is studied, nothing. */
    public static TakingPart of(Study study) {
        List<Line> lines = new ArrayList<>();
        boolean trial = study.design()
                .type()
                .filter(t -> t.is(StudyType.INTERVENTIONAL))
                .isPresent();
        boolean watched =
                study.design().type().filter(t -> t.is(StudyType.OBSERVATIONAL)).isPresent();
        if ((trial || watched) && isWithdrawn(study)) {
            return new TakingPart(List.of(new Line(
                    Texts.now().say("part.taking-part"), Texts.now().say("part.the-record-says-that-the-study"))));
        }
        if (trial) {
            groups(study).ifPresent(words -> lines.add(new Line(Texts.now().say("part.groups"), words)));
            lines.add(new Line(Texts.now().say("part.chance"), chance(study)));
            lines.add(new Line(Texts.now().say("part.placebo"), placebo(study)));
            lines.add(new Line(Texts.now().say("part.who-knows"), WhoKnows.words(study)));
        } else if (watched) {
            lines.add(observed(study));
            groups(study).ifPresent(words -> lines.add(new Line(Texts.now().say("part.groups"), words)));
        }
        if (trial || watched) {
            lines.add(new Line(Texts.now().say("part.how-long"), HowLong.words(study)));
            lines.add(new Line(Texts.now().say("part.how-many-people"), howManyPeople(study)));
            lines.add(new Line(Texts.now().say("part.where"), places(study)));
        }
        return new TakingPart(lines);
    }

    private static Line observed(Study study) {
        if (ObservedYetTreated.is(study)) {
            return new Line(
                    Texts.now().say("part.treatment"), Texts.now().say("part.the-record-calls-it-observational-yet"));
        }
        if (looksBack(study)) {
            return new Line(
                    Texts.now().say("part.taking-part"),
                    Texts.now().say("part.it-looks-back-at-what-was-written-down"));
        }
        return new Line(
                Texts.now().say("part.treatment"),
                isOfChildren(study)
                        ? Texts.now().say("part.you-or-your-child-are-watched")
                        : Texts.now().say("part.you-are-watched-the-study-itself"));
    }

    /** Nobody of age can take part, so that parents decide. */
    static boolean isOfChildren(Study study) {
        return study.participants()
                .maximumAge()
                .flatMap(AgeLimit::parse)
                .filter(AgeLimit::isUnderAge)
                .isPresent();
    }

    /** It reads what is written down already, as a rule. */
    public static boolean looksBack(Study study) {
        return study.design().type().filter(t -> t.is(StudyType.OBSERVATIONAL)).isPresent()
                && study.design()
                        .timePerspective()
                        .filter("RETROSPECTIVE"::equals)
                        .isPresent();
    }

    /** Nobody ever takes part. */
    public static boolean isWithdrawn(Study study) {
        return study.progress().status().filter(s -> s.is(Status.WITHDRAWN)).isPresent();
    }

    /** The record says that nobody took part. A 0 that has no type, or of a study that was completed, stands for a number that was not entered. */
    public static boolean isOfNobody(Study study) {
        boolean completed =
                study.progress().status().filter(s -> s.is(Status.COMPLETED)).isPresent();
        boolean counted =
                study.design().enrollment().filter(Enrollment::isNobody).isPresent();
        return isWithdrawn(study) || (counted && !completed);
    }

    /** How many people take, took or are to take part, where the record says it with a number that can be. */
    public static Optional<Enrollment> people(Study study) {
        return study.design().enrollment().filter(e -> e.isKnown() && (e.count() > 0 || isOfNobody(study)));
    }

    /** Nobody takes part any more, and somebody did. */
    public static boolean isOver(Study study) {
        return study.progress()
                .status()
                .filter(s -> s.is(Status.COMPLETED) || s.is(Status.TERMINATED))
                .isPresent();
    }

    private static Optional<String> groups(Study study) {
        List<Arm> arms = study.arms();
        if (arms.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = arms.stream()
                .flatMap(a -> a.label().stream())
                .map(EnglishText::marked)
                .toList();
        if (arms.size() == 1) {
            return Optional.of(
                    names.isEmpty()
                            ? Texts.now().say("part.there-is-one-group")
                            : Texts.now().say("part.there-is-one-group-2", names.getFirst()));
        }
        String counted = Texts.now().say("part.there-are-groups", arms.size());
        return Optional.of(
                names.size() == arms.size() && names.size() <= GROUPS_NAMED
                        ? counted + ": " + String.join("; ", names) + "."
                        : counted + ".");
    }

    private static String chance(Study study) {
        Division division = Division.of(study);
        if (division == Division.BY_CHANCE_YET_IN_TURN) {
            return AllocationRatio.besideTurns(study)
                    .map(ratio -> division.words() + " " + ratio)
                    .orElse(division.words());
        }
        if (division == Division.BY_CHANCE_AS_CLUSTERS) {
            return division.words() + " " + AllocationRatio.words(study);
        }
        if (division != Division.BY_CHANCE) {
            return division.words();
        }
        if (Division.isCrossover(study)) {
            return Texts.now().say("part.the-record-calls-it-a-crossover");
        }
        String chance = isOfChildren(study)
                ? Texts.now().say("part.chance-decides-in-which-group-you-or-your-child")
                : division.words();
        return chance + " " + AllocationRatio.words(study);
    }

    private static String placebo(Study study) {
        List<Arm> arms = study.arms();
        Set<GroupReading> read =
                arms.stream().map(arm -> PlaceboGroups.read(study, arm)).collect(Collectors.toSet());
        if (read.contains(GroupReading.PLACEBO) || read.contains(GroupReading.PLACEBO_TYPED_OTHERWISE)) {
            return placeboAlone(study);
        }
        if (read.contains(GroupReading.PLACEBO_BESIDE_OTHERS)) {
            return Texts.now().say("part.the-record-names-a-placebo-and");
        }
        if (read.contains(GroupReading.SHAM)) {
            return Texts.now().say("part.a-group-of-this-study-gets-a");
        }
        if (has(arms, ArmType.PLACEBO_COMPARATOR)) {
            return Texts.now().say("part.the-record-lists-a-group-as");
        }
        if (has(arms, ArmType.SHAM_COMPARATOR)) {
            return arms.stream()
                            .filter(arm -> has(List.of(arm), ArmType.SHAM_COMPARATOR))
                            .allMatch(arm -> PlaceboGroups.read(study, arm) == GroupReading.AT_ODDS)
                    ? Texts.now().say("part.the-record-lists-a-group-as-a")
                    : Texts.now().say("part.a-group-of-this-study-gets-a");
        }
        if (arms.stream().anyMatch(PlaceboGroups::isNamed)) {
            return Texts.now().say("part.a-placebo-is-among-the-treatments");
        }
        return arms.stream().anyMatch(PlaceboGroups::namesSham)
                ? Texts.now().say("part.a-sham-is-among-the-treatments")
                : noPlaceboGroup(study);
    }

    private static String noPlaceboGroup(Study study) {
        boolean described = !study.arms().isEmpty();
        if (!PlaceboTalk.isIn(study)) {
            return described
                    ? Texts.now().say("part.the-record-names-no-placebo-group")
                    : Texts.now().say("part.the-record-does-not-describe-the");
        }
        String spoken = described
                ? Texts.now().say("part.no-group-is-listed-as-a-placebo-group-but")
                : Texts.now().say("part.the-record-does-not-describe-the-groups-but-it-speaks");
        if (isOver(study)) {
            return spoken;
        }
        return spoken + " "
                + (isOfChildren(study)
                        ? Texts.now().say("part.ask-whether-you-or-your-child-might")
                        : Texts.now().say("part.ask-whether-you-might-get-one"));
    }

    private static String placeboAlone(Study study) {
        if (Division.isCrossover(study)) {
            return Texts.now().say("part.a-placebo-is-one-of-the");
        }
        return study.arms().stream().anyMatch(arm -> PlaceboGroups.isOfPlacebosOnly(study, arm))
                ? Texts.now().say("part.a-group-of-this-study-gets-placebos")
                : Texts.now().say("part.a-group-of-this-study-gets");
    }

    private static boolean has(List<Arm> arms, ArmType type) {
        return arms.stream().anyMatch(a -> a.type().filter(t -> t.is(type)).isPresent());
    }

    private static String howManyPeople(Study study) {
        return study.design()
                .enrollment()
                .filter(e -> e.isKnown() && !(e.estimated() && e.count() == 0))
                .map(e -> {
                    String count = InterfaceLanguage.now().grouped(e.count());
                    if (e.count() == 0) {
                        return isOfNobody(study)
                                ? Texts.now().say("part.the-record-says-that-nobody-took")
                                : Texts.now().say("part.the-record-gives-the-number-0");
                    }
                    if (e.estimated()) {
                        return isOver(study)
                                ? Texts.now().say("part.people-were-planned", count)
                                : Texts.now().say("part.people-are-planned", count);
                    }
                    return e.count() == 1
                            ? Texts.now().say("part.1-person")
                            : Texts.now().say("part.people", count);
                })
                .orElse(Texts.now().say("part.the-record-does-not-say"));
    }

    private static String places(Study study) {
        int sites = study.sites().size();
        if (sites == 0) {
            return Texts.now().say("part.the-record-names-no-place");
        }
        List<String> countries = study.sites().stream()
                .flatMap(s -> s.country().stream())
                .distinct()
                .map(CountryWords::in)
                .toList();
        String counted =
                sites == 1 ? Texts.now().say("part.one-place") : Texts.now().say("part.places", sites);
        if (countries.isEmpty()) {
            return counted + ".";
        }
        return countries.size() <= 3
                ? Texts.now().say("part.in", counted, joined(countries))
                : Texts.now().say("part.in-countries", counted, countries.size());
    }

    static String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : Texts.now().say("note.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
