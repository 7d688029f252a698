package org.eligo.portal.browse;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.finder.FilterName;
import org.eligo.portal.words.CountWords;
import org.eligo.portal.words.Texts;

/** What studies can be browsed by, from A to Z. */
public enum BrowseKind {
    CONDITION(FilterName.CONDITION, "condition", "conditions", "browse.conditions", "browse.conditions.search"),
    TREATMENT(FilterName.INTERVENTION, "treatment", "treatments", "browse.treatments", "browse.treatments.search"),
    SPONSOR(FilterName.SPONSOR, "sponsor", "sponsors", "browse.sponsors", "browse.sponsors.search"),
    INVESTIGATOR(
            FilterName.INVESTIGATOR,
            "investigator",
            "investigators",
            "browse.investigators",
            "browse.investigators.search"),
    FACILITY(FilterName.FACILITY, "facility", "facilities", "browse.facilities", "browse.facilities.search");

    private final FilterName filter;
    private final String one;
    private final String many;
    private final String headingKey;
    private final String searchedKey;

    BrowseKind(FilterName filter, String one, String many, String headingKey, String searchedKey) {
        this.filter = filter;
        this.one = one;
        this.many = many;
        this.headingKey = headingKey;
        this.searchedKey = searchedKey;
    }

    FilterName filter() {
        return filter;
    }

    /** In addresses. */
    String many() {
        return many;
    }

    public String heading() {
        return Texts.english().say(headingKey);
    }

    /** The heading of the list. */
    String list() {
        return switch (this) {
            case CONDITION -> Texts.english().say("menu.conditions");
            case TREATMENT -> Texts.english().say("menu.treatments");
            case SPONSOR -> Texts.english().say("menu.sponsors");
            case INVESTIGATOR -> Texts.english().say("menu.investigators");
            case FACILITY -> Texts.english().say("browse.facilities.list");
        };
    }

    /** That no name is as it was asked for. */
    String none() {
        return switch (this) {
            case CONDITION -> Texts.english().say("browse.conditions.none");
            case TREATMENT -> Texts.english().say("browse.treatments.none");
            case SPONSOR -> Texts.english().say("browse.sponsors.none");
            case INVESTIGATOR -> Texts.english().say("browse.investigators.none");
            case FACILITY -> Texts.english().say("browse.facilities.none");
        };
    }

    /** That no name begins with the letter. */
    String noneWithLetter() {
        return switch (this) {
            case CONDITION -> Texts.english().say("browse.conditions.noletter");
            case TREATMENT -> Texts.english().say("browse.treatments.noletter");
            case SPONSOR -> Texts.english().say("browse.sponsors.noletter");
            case INVESTIGATOR -> Texts.english().say("browse.investigators.noletter");
            case FACILITY -> Texts.english().say("browse.facilities.noletter");
        };
    }

    /** That only the most frequent are listed. */
    String limit(int names) {
        String number = CountWords.grouped(names);
        return switch (this) {
            case CONDITION -> Texts.english().say("browse.conditions.limit", number);
            case TREATMENT -> Texts.english().say("browse.treatments.limit", number);
            case SPONSOR -> Texts.english().say("browse.sponsors.limit", number);
            case INVESTIGATOR -> Texts.english().say("browse.investigators.limit", number);
            case FACILITY -> Texts.english().say("browse.facilities.limit", number);
        };
    }

    /** The label of the box that searches the names. */
    public String searched() {
        return Texts.english().say(searchedKey);
    }

    /** The list. */
    public String address() {
        return "/" + many;
    }

    /** One of them. */
    String address(String key) {
        return "/" + one + "/" + key;
    }

    /** The heading of the page of one of them. */
    String titled(String name) {
        return switch (this) {
            case CONDITION, TREATMENT -> Texts.english().say("browse.trials.on", name);
            case SPONSOR, INVESTIGATOR -> Texts.english().say("browse.trials.of", name);
            case FACILITY -> Texts.english().say("browse.trials.at", name);
        };
    }

    static Optional<BrowseKind> ofMany(String path) {
        return Arrays.stream(values()).filter(k -> k.many.equals(path)).findFirst();
    }
}
