package org.eligo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.assessment.TimeFrames.Length;
import org.eligo.language.CountryWords;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Sentences;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Design;
import org.eligo.study.Enrollment;
import org.eligo.study.Masking;
import org.eligo.study.Outcome;
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
    private static final Pattern PLACEBO = Pattern.compile("(?i)\\bpl?aceboe?s?\\b");

    public TakingPart {
        lines = List.copyOf(lines);
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

    private static Optional<String> groups(Study study) {
        List<Arm> arms = study.arms();
        if (arms.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = arms.stream().flatMap(a -> a.label().stream()).toList();
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
        String allocation = study.design().allocation().orElse("");
        String model = study.design().interventionModel().orElse("");
        int groups = study.arms().size();
        if (model.equals("SINGLE_GROUP") || groups == 1) {
            return Sentences.say("Everybody gets the same.");
        }
        if (allocation.equals("NON_RANDOMIZED")) {
            return Sentences.say("Groups are not formed by chance. Ask how it is decided who gets what.");
        }
        if (!allocation.equals("RANDOMIZED")) {
            return Sentences.say("The record does not say how it is decided who gets what.");
        }
        if (model.equals("CROSSOVER")) {
            return Sentences.say("Everybody gets the treatments one after another; chance decides in which order.");
        }
        return Sentences.say("Chance decides in which group you are: neither you nor the doctor can choose.") + " "
                + ratio(study, groups);
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
        boolean placebo = study.arms().stream()
                .anyMatch(a -> a.type()
                                .filter(t -> t.is(ArmType.PLACEBO_COMPARATOR))
                                .isPresent()
                        || a.label().filter(l -> PLACEBO.matcher(l).find()).isPresent());
        boolean named = study.arms().stream()
                .anyMatch(a ->
                        a.treatments().stream().anyMatch(n -> PLACEBO.matcher(n).find()));
        boolean sham = study.arms().stream()
                .anyMatch(
                        a -> a.type().filter(t -> t.is(ArmType.SHAM_COMPARATOR)).isPresent());
        if (placebo || sham) {
            return placebo
                    ? Sentences.say("A group of this study gets a placebo, which has no active substance.")
                    : Sentences.say("A group of this study gets a sham, a pretended treatment.");
        }
        return named
                ? Sentences.say("A placebo is among the treatments, beside others.")
                : study.arms().isEmpty()
                        ? Sentences.say("The record does not describe the groups.")
                        : Sentences.say("The record names no placebo group.");
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
        Optional<Length> main = longest(study.primaryOutcomes());
        Optional<Length> all =
                longest(Stream.of(study.primaryOutcomes(), study.secondaryOutcomes(), study.otherOutcomes())
                        .flatMap(List::stream)
                        .toList());
        Optional<String> registry = study.design().targetDuration();
        if (registry.isPresent()) {
            return Sentences.say("Participants are followed for {0}.", registry.get());
        }
        if (all.isEmpty()) {
            return Sentences.say(
                    "The record does not say how long somebody takes part, or not in a form that can be worked out.");
        }
        String longest = Sentences.say(
                "The last thing that is measured comes at about {0}.", all.get().words());
        return main.isPresent() && main.get().compareTo(all.get()) < 0
                ? Sentences.say(
                                "The main result is measured up to about {0}.",
                                main.get().words()) + " " + longest
                : longest;
    }

    private static Optional<Length> longest(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(o -> o.timeFrame().stream())
                .flatMap(t -> TimeFrames.longest(t).stream())
                .max(Comparator.naturalOrder());
    }

    private static String people(Optional<Enrollment> enrollment) {
        return enrollment
                .filter(Enrollment::isKnown)
                .map(e -> {
                    String count = InterfaceLanguage.now().grouped(e.count());
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
