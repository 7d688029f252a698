package org.eligo.assessment;

import java.util.Optional;
import org.eligo.language.Sentences;
import org.eligo.study.Design;
import org.eligo.study.Study;

/** How people come into the groups of a trial, as its fields say it together. */
public enum Division {
    ONE_GROUP,
    ONE_GROUP_IN_TURN,
    BY_CHANCE,
    NOT_BY_CHANCE,
    NOT_SAID,
    SINGLE_YET_BY_CHANCE,
    SINGLE_YET_DIVIDED,
    SINGLE_YET_SEVERAL,
    ONE_LISTED_YET_BY_CHANCE,
    ONE_LISTED_YET_DIVIDED,
    ONE_LISTED_YET_PARALLEL,
    ONE_LISTED_YET_FACTORIAL;

    /** Of a trial; where nothing is assigned it has no sense. */
    public static Division of(Study study) {
        Design design = study.design();
        String allocation = design.allocation().orElse("");
        boolean chance = allocation.equals("RANDOMIZED");
        boolean divided = chance || allocation.equals("NON_RANDOMIZED");
        int groups = study.arms().size();
        String model = design.interventionModel().orElse("");
        if (model.equals("SINGLE_GROUP")) {
            return divided
                    ? chance ? SINGLE_YET_BY_CHANCE : SINGLE_YET_DIVIDED
                    : groups > 1 ? SINGLE_YET_SEVERAL : ONE_GROUP;
        }
        if (groups == 1) {
            return divided ? chance ? ONE_LISTED_YET_BY_CHANCE : ONE_LISTED_YET_DIVIDED : oneListed(model);
        }
        return divided ? chance ? BY_CHANCE : NOT_BY_CHANCE : NOT_SAID;
    }

    private static Division oneListed(String model) {
        return switch (model) {
            case "PARALLEL" -> ONE_LISTED_YET_PARALLEL;
            case "FACTORIAL" -> ONE_LISTED_YET_FACTORIAL;
            case "CROSSOVER" -> ONE_GROUP_IN_TURN;
            default -> ONE_GROUP;
        };
    }

    /** For somebody who may take part. */
    public String words() {
        return switch (this) {
            case ONE_GROUP -> Sentences.say("There is one group.");
            case ONE_GROUP_IN_TURN -> Sentences.say("There is one group, which gets the treatments one after another.");
            case BY_CHANCE ->
                Sentences.say("Chance decides in which group you are: neither you nor the doctor can choose.");
            case NOT_BY_CHANCE ->
                Sentences.say("Groups are not formed by chance. Ask how it is decided who gets what.");
            case NOT_SAID -> Sentences.say("The record does not say how it is decided who gets what.");
            case SINGLE_YET_BY_CHANCE ->
                Sentences.say(
                        "The record disagrees with itself: it says that there is a single group, and that people are divided by chance. Ask how it is.");
            case SINGLE_YET_DIVIDED ->
                Sentences.say(
                        "The record disagrees with itself: it says that there is a single group, and that people are divided, though not by chance. Ask how it is.");
            case SINGLE_YET_SEVERAL ->
                Sentences.say(
                        "The record disagrees with itself: it says that there is a single group, and lists several. Ask how it is.");
            case ONE_LISTED_YET_BY_CHANCE ->
                Sentences.say(
                        "The record disagrees with itself: it lists only one group, and says that people are divided by chance. Ask how it is.");
            case ONE_LISTED_YET_DIVIDED ->
                Sentences.say(
                        "The record disagrees with itself: it lists only one group, and says that people are divided, though not by chance. Ask how it is.");
            case ONE_LISTED_YET_PARALLEL ->
                Sentences.say(
                        "The record disagrees with itself: it lists only one group, and says that several run side by side. Ask how it is.");
            case ONE_LISTED_YET_FACTORIAL ->
                Sentences.say(
                        "The record disagrees with itself: it lists only one group, and says that treatments are given alone and combined. Ask how it is.");
        };
    }

    /** What disagrees in the record; empty where nothing does. */
    public Optional<String> disagreement() {
        return switch (this) {
            case ONE_GROUP, ONE_GROUP_IN_TURN, BY_CHANCE, NOT_BY_CHANCE, NOT_SAID -> Optional.empty();
            case SINGLE_YET_BY_CHANCE,
                    SINGLE_YET_DIVIDED,
                    SINGLE_YET_SEVERAL,
                    ONE_LISTED_YET_BY_CHANCE,
                    ONE_LISTED_YET_DIVIDED,
                    ONE_LISTED_YET_PARALLEL,
                    ONE_LISTED_YET_FACTORIAL -> Optional.of(words());
        };
    }
}
