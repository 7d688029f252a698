package org.eligo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.TimeFrames.Length;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Sentences;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Design;
import org.eligo.study.Enrollment;
import org.eligo.study.Masking;
import org.eligo.study.Outcome;
import org.eligo.study.Status;
import org.eligo.study.Study;
import org.eligo.study.StudyType;

/**
 * What somebody can expect who takes part, as far as the record's fields say it: groups and their chance, placebo, who knows, length,
 * people, places. Nothing is guessed: what the record does not say is said to be missing.
 */
public record TakingPart(List<Line> lines) {

    /** One thing, in plain words. */
    public record Line(String label, String words) {}

    /** More groups than this are only counted. */
    private static final int GROUPS_NAMED = 5;

    private static final Pattern RATIO = Pattern.compile("(?<![\\d:.])(\\d{1,2}(?:\\s?:\\s?\\d{1,2}){1,5})(?![\\d:])");
    private static final Pattern NEAR_RATIO = Pattern.compile("(?i)ratio|random|alloc|assign");
    private static final Pattern EQUAL_PARTS =
            Pattern.compile("(?i)(?:randomi[sz]ed|allocated|assigned) equally|equal allocation|equally randomi[sz]ed");

    /** Lengths that differ by less than this part are the same: 52 weeks, 1 year. */
    private static final double SAME = 0.02;

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
            return new TakingPart(
                    List.of(
                            new Line(
                                    Sentences.say("Taking part"),
                                    Sentences.say(
                                            "The record says that the study was withdrawn before anybody joined. Nobody can take part."))));
        }
        if (trial) {
            groups(study).ifPresent(words -> lines.add(new Line(Sentences.say("Groups"), words)));
            lines.add(new Line(Sentences.say("Chance"), chance(study)));
            lines.add(new Line(Sentences.say("Placebo"), placebo(study)));
            lines.add(new Line(Sentences.say("Who knows"), masking(study.design())));
        } else if (watched) {
            lines.add(new Line(
                    Sentences.say("Treatment"),
                    Sentences.say("You are watched; the study itself gives no treatment.")));
            groups(study).ifPresent(words -> lines.add(new Line(Sentences.say("Groups"), words)));
        }
        if (trial || watched) {
            lines.add(new Line(Sentences.say("How long"), length(study)));
            lines.add(new Line(
                    Sentences.say("How many people"), people(study.design().enrollment())));
            lines.add(new Line(Sentences.say("Where"), places(study)));
        }
        return new TakingPart(lines);
    }

    private static boolean isWithdrawn(Study study) {
        return study.progress().status().filter(s -> s.is(Status.WITHDRAWN)).isPresent();
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
                            ? Sentences.say("There is one group.")
                            : Sentences.say("There is one group: {0}.", names.getFirst()));
        }
        String counted = Sentences.say("There are {0} groups", arms.size());
        return Optional.of(
                names.size() == arms.size() && names.size() <= GROUPS_NAMED
                        ? counted + ": " + String.join("; ", names) + "."
                        : counted + ".");
    }

    private static String chance(Study study) {
        Division division = Division.of(study);
        if (division != Division.BY_CHANCE) {
            return division.words();
        }
        return study.design().interventionModel().filter("CROSSOVER"::equals).isPresent()
                ? Sentences.say("Everybody gets the treatments one after another; chance decides in which order.")
                : division.words() + " " + ratio(study, study.arms().size());
    }

    private static String ratio(Study study, int groups) {
        String text = String.join(
                "\n",
                Stream.of(
                                study.officialTitle(),
                                study.summary(),
                                study.description(),
                                study.design().interventionModelDescription(),
                                study.design().maskingDescription())
                        .flatMap(Optional::stream)
                        .toList());
        Optional<String> named = namedRatio(text);
        boolean even = named.isPresent()
                ? Pattern.compile(":").splitAsStream(named.get()).distinct().count() == 1
                : EQUAL_PARTS.matcher(text).find();
        boolean fits = named.isEmpty() || named.get().split(":", -1).length == groups;
        if (even && fits && groups >= 2) {
            return Sentences.say(
                    "The record says that the groups are equally likely, so the chance of each is 1 in {0}.", groups);
        }
        return named.map(n -> Sentences.say("The record names a ratio of {0}; ask which group is which.", n))
                .orElse(Sentences.say("The record does not give the ratio."));
    }

    /** A ratio beside a word of chance: "randomized 2:1". */
    private static Optional<String> namedRatio(String text) {
        Matcher ratio = RATIO.matcher(text);
        while (ratio.find()) {
            String around = text.substring(Math.max(0, ratio.start() - 60), Math.min(text.length(), ratio.end() + 20));
            if (NEAR_RATIO.matcher(around).find()) {
                return Optional.of(ratio.group(1).replace(" ", ""));
            }
        }
        return Optional.empty();
    }

    private static String placebo(Study study) {
        List<Arm> arms = study.arms();
        Set<GroupReading> read =
                arms.stream().map(arm -> PlaceboGroups.read(study, arm)).collect(Collectors.toSet());
        if (read.contains(GroupReading.PLACEBO) || read.contains(GroupReading.PLACEBO_TYPED_OTHERWISE)) {
            return Sentences.say("A group of this study gets a placebo, which has no active substance.");
        }
        if (read.contains(GroupReading.PLACEBO_BESIDE_OTHERS)) {
            return Sentences.say("The record names a placebo and other treatments for a group. Ask what it gets.");
        }
        if (has(arms, ArmType.PLACEBO_COMPARATOR)) {
            return Sentences.say(
                    "The record lists a group as a placebo group, and describes it otherwise. Ask what it gets.");
        }
        if (has(arms, ArmType.SHAM_COMPARATOR)) {
            return arms.stream()
                            .filter(arm -> has(List.of(arm), ArmType.SHAM_COMPARATOR))
                            .allMatch(arm -> PlaceboGroups.read(study, arm) == GroupReading.AT_ODDS)
                    ? Sentences.say(
                            "The record lists a group as a sham group, and describes it otherwise. Ask what it gets.")
                    : Sentences.say("A group of this study gets a sham, a pretended treatment.");
        }
        if (arms.isEmpty()) {
            return Sentences.say("The record does not describe the groups.");
        }
        return arms.stream().anyMatch(PlaceboGroups::isNamed)
                ? Sentences.say("A placebo is among the treatments, beside others.")
                : Sentences.say("The record names no placebo group.");
    }

    private static boolean has(List<Arm> arms, ArmType type) {
        return arms.stream().anyMatch(a -> a.type().filter(t -> t.is(type)).isPresent());
    }

    private static String masking(Design design) {
        if (design.masking().isEmpty()) {
            return Sentences.say("The record does not say whether it is kept secret who gets what.");
        }
        if (design.masking().get().is(Masking.NONE)) {
            return Sentences.say("Everybody knows who gets what, you too.");
        }
        if (design.whoMasked().isEmpty()) {
            return Sentences.say("It is kept secret who gets what. The record does not say from whom.");
        }
        List<String> who = design.whoMasked().stream()
                .map(w -> switch (w) {
                    case "PARTICIPANT" -> Sentences.say("you and the other participants");
                    case "CARE_PROVIDER" -> Sentences.say("those who treat you");
                    case "INVESTIGATOR" -> Sentences.say("the researchers");
                    case "OUTCOMES_ASSESSOR" -> Sentences.say("those who judge the results");
                    default -> w.toLowerCase(Locale.ROOT).replace('_', ' ');
                })
                .toList();
        return Sentences.say("It is kept secret from {0} who gets what.", joined(who));
    }

    private static String length(Study study) {
        Optional<String> registry = study.design().targetDuration();
        if (registry.isPresent()) {
            return Sentences.say("Participants are followed for {0}.", EnglishText.marked(registry.get()));
        }
        List<Outcome> outcomes = Stream.of(study.primaryOutcomes(), study.secondaryOutcomes(), study.otherOutcomes())
                .flatMap(List::stream)
                .toList();
        Optional<Length> all = longest(outcomes, TimeFrames::longest);
        Optional<Length> afterwards = longest(outcomes, TimeFrames::longestAfterTreatment);
        if (all.isEmpty()) {
            return afterwards
                    .map(a -> Sentences.say(
                            "The last thing that is measured comes about {0} after the last treatment.", a.words()))
                    .orElse(
                            Sentences.say(
                                    "The record does not say how long somebody takes part, or not in a form that can be worked out."));
        }
        return afterwards
                .map(a -> Sentences.say(
                                "The record names times of up to about {0}.",
                                all.get().words()) + " "
                        + Sentences.say("Something is also measured about {0} after the last treatment.", a.words()))
                .orElseGet(() -> length(longest(study.primaryOutcomes(), TimeFrames::longest), all.get()));
    }

    private static String length(Optional<Length> main, Length all) {
        boolean same = main.isPresent() && all.days() <= main.get().days() * (1 + SAME);
        String longest = Sentences.say(
                "The last thing that is measured comes at about {0}.",
                same ? main.get().words() : all.words());
        return main.isEmpty() || same
                ? longest
                : Sentences.say(
                                "The main result is measured up to about {0}.",
                                main.get().words()) + " " + longest;
    }

    private static Optional<Length> longest(List<Outcome> outcomes, Function<String, Optional<Length>> read) {
        return outcomes.stream()
                .flatMap(o -> o.timeFrame().stream())
                .flatMap(t -> read.apply(t).stream())
                .max(Comparator.naturalOrder());
    }

    private static String people(Optional<Enrollment> enrollment) {
        return enrollment
                .filter(e -> e.isKnown() && !(e.estimated() && e.count() == 0))
                .map(e -> {
                    String count = InterfaceLanguage.now().grouped(e.count());
                    if (e.count() == 0) {
                        return Sentences.say("The record says that nobody took part.");
                    }
                    return e.estimated()
                            ? Sentences.say("{0} people are planned.", count)
                            : e.count() == 1 ? Sentences.say("1 person.") : Sentences.say("{0} people.", count);
                })
                .orElse(Sentences.say("The record does not say."));
    }

    private static String places(Study study) {
        int sites = study.sites().size();
        if (sites == 0) {
            return Sentences.say("The record names no place.");
        }
        List<String> countries = study.sites().stream()
                .flatMap(s -> s.country().stream())
                .distinct()
                .map(CountryWords::in)
                .toList();
        String counted = sites == 1 ? Sentences.say("One place") : Sentences.say("{0} places", sites);
        if (countries.isEmpty()) {
            return counted + ".";
        }
        return countries.size() <= 3
                ? Sentences.say("{0} in {1}.", counted, joined(countries))
                : Sentences.say("{0} in {1} countries.", counted, countries.size());
    }

    private static String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : Sentences.say("{0} and {1}", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
