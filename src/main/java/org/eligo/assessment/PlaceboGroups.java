package org.eligo.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.assessment.IntegrityNote.Evidence;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Coded;
import org.eligo.study.Study;

/** Reads from the words of a group whether it gets a placebo, and finds groups that get nothing else and are typed as something else. */
public final class PlaceboGroups {

    /** With slips of the pen that stand in real records: pacebo, placeboe. */
    static final Pattern PLACEBO = Pattern.compile("(?i)\\bpl?aceboe?s?\\b");

    private static final Pattern NO_PLACEBO =
            Pattern.compile("(?i)\\b(?:no|without|non)[ -]placebo|placebo[ -]controlled");

    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:no|without|non)[ -]placebo");

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("(?i)[+/,;&]|\\b(?:plus|and|with|or|then|versus|vs|followed by|in addition to)\\b");

    private static final Pattern JOINED = Pattern.compile("(?i)[+→]|\\b(?:plus|then|followed by|in addition to)\\b");

    private static final Pattern ABOUT_PLACEBO =
            Pattern.compile("(?i)(?:\\b(?:pl?aceboe?s?|match(?:ed|ing)|of|for|to)\\b|\\W)+");

    /** What may stand beside a placebo that is no treatment under test. */
    private static final Set<String> USUAL_CARE = Set.of(
            "standard",
            "of",
            "care",
            "soc",
            "usual",
            "conventional",
            "routine",
            "best",
            "supportive",
            "background",
            "regular",
            "basic",
            "symptomatic",
            "preventive",
            "measure",
            "measures",
            "treatment",
            "treatments",
            "therapy",
            "therapies",
            "management",
            "medical",
            "group",
            "arm",
            "control",
            "only",
            "alone",
            "the",
            "a",
            "an");

    private PlaceboGroups() {}

    static List<IntegrityNote> notes(Study study) {
        List<IntegrityNote> notes = new ArrayList<>();
        for (int i = 0; i < study.arms().size(); i++) {
            Arm arm = study.arms().get(i);
            if (arm.type().filter(type -> !isComparator(type)).isPresent() && isPlaceboOnly(arm)) {
                notes.add(note(arm, arm.type().get(), i));
            }
        }
        return notes;
    }

    /** What the words of a group of the study say beside its type. */
    public static GroupReading read(Study study, Arm arm) {
        if (isTyped(arm, ArmType.PLACEBO_COMPARATOR)) {
            return placeboGroup(study, arm);
        }
        if (isPlaceboOnly(arm)) {
            return GroupReading.PLACEBO_TYPED_OTHERWISE;
        }
        if (isTyped(arm, ArmType.SHAM_COMPARATOR)) {
            return NothingActive.isSham(arm) ? GroupReading.AS_TYPED : GroupReading.AT_ODDS;
        }
        return isTyped(arm, ArmType.NO_INTERVENTION) && !others(study, arm).isEmpty()
                ? GroupReading.AT_ODDS
                : GroupReading.AS_TYPED;
    }

    /** A placebo is named for it, in its name or among its treatments. */
    static boolean isNamed(Arm arm) {
        return Stream.concat(arm.label().stream(), arm.treatments().stream()).anyMatch(PlaceboGroups::names);
    }

    /** A sham is named for it, in its name or among its treatments. */
    static boolean namesSham(Arm arm) {
        return NothingActive.isNamedSham(arm);
    }

    /** It gets several treatments, each of them a placebo. */
    public static boolean isOfPlacebosOnly(Study study, Arm arm) {
        return arm.treatments().size() > 1
                && arm.treatments().stream().map(PlaceboGroups::withoutKind).allMatch(name -> isPlacebo(study, name));
    }

    private static GroupReading placeboGroup(Study study, Arm arm) {
        boolean others = !others(study, arm).stream().allMatch(PlaceboName::isPlacebo);
        boolean named = arm.treatments().stream().anyMatch(PlaceboGroups::names)
                || arm.label().filter(PlaceboGroups::joinsOther).isPresent();
        if (named && others) {
            return GroupReading.PLACEBO_BESIDE_OTHERS;
        }
        if (!named && NothingActive.isNamedSham(arm)) {
            return GroupReading.SHAM;
        }
        boolean denied = arm.label().filter(l -> DENIED.matcher(l).find()).isPresent();
        boolean contradicted = isGivenToOthers(study, arm) && !NothingActive.isDescribedAsPlacebo(arm);
        return denied || contradicted || !NothingActive.isPlacebo(arm) ? GroupReading.AT_ODDS : GroupReading.PLACEBO;
    }

    /** Its treatments that are neither a placebo nor usual care, nor a check of how somebody is. */
    private static List<String> others(Study study, Arm arm) {
        return arm.treatments().stream()
                .map(PlaceboGroups::withoutKind)
                .filter(name -> !isPlacebo(study, name) && !isUsualCare(name) && !PlaceboName.isCheck(name))
                .toList();
    }

    /** A treatment of it that is no placebo and no usual care is one of a group with an active treatment. */
    private static boolean isGivenToOthers(Study study, Arm arm) {
        return study.arms().stream()
                .filter(other ->
                        other.type().filter(type -> !isComparator(type)).isPresent())
                .anyMatch(other -> !Collections.disjoint(others(study, other), others(study, arm)));
    }

    private static boolean isTyped(Arm arm, ArmType wanted) {
        return arm.type().filter(type -> type.is(wanted)).isPresent();
    }

    private static boolean isComparator(Coded<ArmType> type) {
        return type.is(ArmType.PLACEBO_COMPARATOR) || type.is(ArmType.SHAM_COMPARATOR);
    }

    private static IntegrityNote note(Arm arm, Coded<ArmType> type, int index) {
        String label = arm.label().orElse(Texts.now().say("note.no-name"));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Place.at("ArmGroupType", index, type.name()));
        evidence.add(Place.at("ArmGroupLabel", index, label));
        arm.description().ifPresent(text -> {
            Matcher placebo = PLACEBO.matcher(text);
            if (placebo.find()) {
                evidence.add(
                        Place.at("ArmGroupDescription", index, Place.around(text, placebo.start(), placebo.end())));
            }
        });
        arm.treatments().forEach(name -> evidence.add(Place.at("ArmGroupInterventionName", index, name)));
        return new IntegrityNote(
                IntegrityRule.PLACEBO_TYPED_OTHERWISE,
                Texts.now()
                        .say(
                                "note.the-group-gets-a-placebo-and",
                                EnglishText.marked(label),
                                EnglishText.marked(type.name().replace('_', ' ').toLowerCase(Locale.ROOT))),
                evidence);
    }

    private static boolean isPlaceboOnly(Arm arm) {
        boolean named =
                arm.label().filter(label -> names(label) && !joinsOther(label)).isPresent();
        return named
                && (arm.treatments().isEmpty()
                        ? arm.label().filter(PlaceboGroups::isPlacebo).isPresent()
                        : arm.treatments().stream().allMatch(name -> isPlacebo(withoutKind(name))));
    }

    private static boolean names(String text) {
        return PLACEBO.matcher(text).find() && !NO_PLACEBO.matcher(text).find();
    }

    /** It names a placebo, and joins something to it that is no usual care. */
    private static boolean joinsOther(String label) {
        return names(label)
                && JOINED.splitAsStream(label)
                        .anyMatch(part -> !PLACEBO.matcher(part).find() && !isUsualCare(part));
    }

    static String withoutKind(String name) {
        int colon = name.indexOf(": ");
        return colon < 0 ? name : name.substring(colon + 2);
    }

    /** It is a placebo by its words, or by being that of a treatment of some group: "A/B placebo" where there is an "A/B". */
    private static boolean isPlacebo(Study study, String name) {
        return isPlacebo(name)
                || (PLACEBO.matcher(name).find()
                        && study.arms().stream()
                                .flatMap(arm -> arm.treatments().stream())
                                .map(PlaceboGroups::withoutKind)
                                .filter(other -> !PLACEBO.matcher(other).find())
                                .anyMatch(other -> bare(other).equals(bare(name))));
    }

    private static String bare(String name) {
        return ABOUT_PLACEBO.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** A part mentions a placebo, and every other part is usual care. */
    private static boolean isPlacebo(String name) {
        return PLACEBO.matcher(name).find()
                && BETWEEN_PARTS
                        .splitAsStream(name)
                        .allMatch(part -> PLACEBO.matcher(part).find() || isUsualCare(part));
    }

    static boolean isUsualCare(String part) {
        return Pattern.compile("\\W+")
                .splitAsStream(part.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.isEmpty() || USUAL_CARE.contains(word));
    }
}
