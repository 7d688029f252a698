package org.eligo.assessment;

import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.study.Design;
import org.eligo.study.Study;

/** How people come into the groups of a trial, as its fields and its titles say it together. */
public enum Division {
    ONE_GROUP,
    ONE_GROUP_IN_TURN,
    BY_CHANCE,
    BY_CHANCE_YET_IN_TURN,
    BY_CHANCE_AS_CLUSTERS,
    NOT_BY_CHANCE,
    NOT_SAID,
    SINGLE_YET_BY_CHANCE,
    SINGLE_YET_DIVIDED,
    SINGLE_YET_SEVERAL,
    ONE_LISTED_YET_BY_CHANCE,
    ONE_LISTED_YET_DIVIDED,
    ONE_LISTED_YET_PARALLEL,
    ONE_LISTED_YET_FACTORIAL,
    RANDOMIZED_BY_TITLE_YET_ONE_GROUP,
    RANDOMIZED_BY_TITLE_YET_NOT_BY_CHANCE;

    /** Of a trial; where nothing is assigned it has no sense. */
    public static Division of(Study study) {
        Division division = byFields(study);
        return switch (division) {
            case BY_CHANCE -> !isCrossover(study) && ClusterTrials.is(study) ? BY_CHANCE_AS_CLUSTERS : division;
            case ONE_GROUP -> TitleClaims.sayRandomized(study) ? RANDOMIZED_BY_TITLE_YET_ONE_GROUP : division;
            case NOT_BY_CHANCE -> TitleClaims.sayRandomized(study) ? RANDOMIZED_BY_TITLE_YET_NOT_BY_CHANCE : division;
            default -> division;
        };
    }

    static boolean isCrossover(Study study) {
        return study.design().interventionModel().filter("CROSSOVER"::equals).isPresent();
    }

    private static Division byFields(Study study) {
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
        return divided ? chance ? byChance(model) : NOT_BY_CHANCE : NOT_SAID;
    }

    private static Division byChance(String model) {
        return model.equals("SEQUENTIAL") ? BY_CHANCE_YET_IN_TURN : BY_CHANCE;
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
            case ONE_GROUP -> Texts.now().say("part.there-is-one-group");
            case ONE_GROUP_IN_TURN -> Texts.now().say("part.there-is-one-group-which-gets");
            case BY_CHANCE -> Texts.now().say("part.chance-decides-in-which-group-you");
            case BY_CHANCE_YET_IN_TURN -> Texts.now().say("part.the-record-says-both-that-chance");
            case BY_CHANCE_AS_CLUSTERS -> Texts.now().say("part.the-record-speaks-of-a-cluster-trial");
            case NOT_BY_CHANCE -> Texts.now().say("part.groups-are-not-formed-by-chance");
            case NOT_SAID -> Texts.now().say("part.the-record-does-not-say-how");
            case SINGLE_YET_BY_CHANCE -> Texts.now().say("part.the-record-disagrees-with-itself-it");
            case SINGLE_YET_DIVIDED -> Texts.now().say("part.the-record-disagrees-with-itself-it-says");
            case SINGLE_YET_SEVERAL -> Texts.now().say("part.the-record-disagrees-with-itself-it-says-that");
            case ONE_LISTED_YET_BY_CHANCE -> Texts.now().say("part.the-record-disagrees-with-itself-it-lists");
            case ONE_LISTED_YET_DIVIDED -> Texts.now().say("part.the-record-disagrees-with-itself-it-lists-only");
            case ONE_LISTED_YET_PARALLEL -> Texts.now().say("part.the-record-disagrees-with-itself-it-lists-only-one");
            case ONE_LISTED_YET_FACTORIAL ->
                Texts.now().say("part.the-record-disagrees-with-itself-it-lists-only-one-group");
            case RANDOMIZED_BY_TITLE_YET_ONE_GROUP ->
                Texts.now().say("part.the-record-disagrees-with-itself-its-title-one-group");
            case RANDOMIZED_BY_TITLE_YET_NOT_BY_CHANCE ->
                Texts.now().say("part.the-record-disagrees-with-itself-its-title-not-by-chance");
        };
    }

    /** What disagrees in the record; empty where nothing does. */
    public Optional<String> disagreement() {
        return switch (this) {
            case ONE_GROUP,
                    ONE_GROUP_IN_TURN,
                    BY_CHANCE,
                    BY_CHANCE_YET_IN_TURN,
                    BY_CHANCE_AS_CLUSTERS,
                    NOT_BY_CHANCE,
                    NOT_SAID -> Optional.empty();
            case SINGLE_YET_BY_CHANCE,
                    SINGLE_YET_DIVIDED,
                    SINGLE_YET_SEVERAL,
                    ONE_LISTED_YET_BY_CHANCE,
                    ONE_LISTED_YET_DIVIDED,
                    ONE_LISTED_YET_PARALLEL,
                    ONE_LISTED_YET_FACTORIAL,
                    RANDOMIZED_BY_TITLE_YET_ONE_GROUP,
                    RANDOMIZED_BY_TITLE_YET_NOT_BY_CHANCE -> Optional.of(words());
        };
    }
}
