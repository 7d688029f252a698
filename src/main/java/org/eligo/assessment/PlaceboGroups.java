package org.eligo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.assessment.IntegrityNote.Evidence;
import org.eligo.language.Sentences;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Coded;
import org.eligo.study.Study;

/** Finds groups that get nothing but a placebo, usual care aside, and are typed as something else. */
final class PlaceboGroups {

    /** With slips of the pen that stand in real records: pacebo, placeboe. */
    private static final Pattern PLACEBO = Pattern.compile("(?i)\\bpl?aceboe?s?\\b");

    private static final Pattern NO_PLACEBO =
            Pattern.compile("(?i)\\b(?:no|without|non)[ -]placebo|placebo[ -]controlled");

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("(?i)[+/,;&]|\\b(?:plus|and|with|or|then|versus|vs|followed by|in addition to)\\b");

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

    private static boolean isComparator(Coded<ArmType> type) {
        return type.is(ArmType.PLACEBO_COMPARATOR) || type.is(ArmType.SHAM_COMPARATOR);
    }

    private static IntegrityNote note(Arm arm, Coded<ArmType> type, int index) {
        String label = arm.label().orElse("(no name)");
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
                Sentences.say(
                        "The group “{0}” gets a placebo and is typed as “{1}”.",
                        label, type.name().replace('_', ' ').toLowerCase(Locale.ROOT)),
                evidence);
    }

    private static boolean isPlaceboOnly(Arm arm) {
        boolean named = arm.label()
                .filter(label -> PLACEBO.matcher(label).find()
                        && !NO_PLACEBO.matcher(label).find())
                .isPresent();
        return named
                && (arm.treatments().isEmpty()
                        ? arm.label().filter(PlaceboGroups::isPlacebo).isPresent()
                        : arm.treatments().stream().allMatch(name -> isPlacebo(withoutKind(name))));
    }

    private static String withoutKind(String name) {
        int colon = name.indexOf(": ");
        return colon < 0 ? name : name.substring(colon + 2);
    }

    /** A part mentions a placebo, and every other part is usual care. */
    private static boolean isPlacebo(String name) {
        return PLACEBO.matcher(name).find()
                && BETWEEN_PARTS
                        .splitAsStream(name)
                        .allMatch(part -> PLACEBO.matcher(part).find() || isUsualCare(part));
    }

    private static boolean isUsualCare(String part) {
        return Pattern.compile("\\W+")
                .splitAsStream(part.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.isEmpty() || USUAL_CARE.contains(word));
    }
}
