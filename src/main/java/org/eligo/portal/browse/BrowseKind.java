package org.eligo.portal.browse;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.finder.FilterName;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.words.CountWords;

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
        return Texts.now().say(headingKey);
    }

    /** The heading of the list. */
    String list() {
        return switch (this) {
            case CONDITION -> Texts.now().say("menu.conditions");
            case TREATMENT -> Texts.now().say("menu.treatments");
            case SPONSOR -> Texts.now().say("menu.sponsors");
            case INVESTIGATOR -> Texts.now().say("menu.investigators");
            case FACILITY -> Texts.now().say("browse.facilities.list");
        };
    }

    /** That no name is as it was asked for. */
    String none() {
        return switch (this) {
            case CONDITION -> Texts.now().say("browse.conditions.none");
            case TREATMENT -> Texts.now().say("browse.treatments.none");
            case SPONSOR -> Texts.now().say("browse.sponsors.none");
            case INVESTIGATOR -> Texts.now().say("browse.investigators.none");
            case FACILITY -> Texts.now().say("browse.facilities.none");
        };
    }

    /** That no name begins with the letter. */
    String noneWithLetter() {
        return switch (this) {
            case CONDITION -> Texts.now().say("browse.conditions.noletter");
            case TREATMENT -> Texts.now().say("browse.treatments.noletter");
            case SPONSOR -> Texts.now().say("browse.sponsors.noletter");
            case INVESTIGATOR -> Texts.now().say("browse.investigators.noletter");
            case FACILITY -> Texts.now().say("browse.facilities.noletter");
        };
    }

    /** That only the most frequent are listed. */
    String limit(int names) {
        String number = CountWords.grouped(names);
        return switch (this) {
            case CONDITION -> Texts.now().say("browse.conditions.limit", number);
            case TREATMENT -> Texts.now().say("browse.treatments.limit", number);
            case SPONSOR -> Texts.now().say("browse.sponsors.limit", number);
            case INVESTIGATOR -> Texts.now().say("browse.investigators.limit", number);
            case FACILITY -> Texts.now().say("browse.facilities.limit", number);
        };
    }

    /** The label of the box that searches the names. */
    public String searched() {
        return Texts.now().say(searchedKey);
    }

    /** The list. */
    public String address() {
        return Addresses.of("/" + many);
    }

    /** One of them. */
    String address(String key) {
        return Addresses.of("/" + one + "/" + key);
    }

    /** The heading of the page of one of them. */
    String titled(String name) {
        return switch (this) {
            case CONDITION, TREATMENT -> Texts.now().say("browse.trials.on", name);
            case SPONSOR, INVESTIGATOR -> Texts.now().say("browse.trials.of", name);
            case FACILITY -> Texts.now().say("browse.trials.at", name);
        };
    }

    static Optional<BrowseKind> ofMany(String path) {
        return Arrays.stream(values()).filter(k -> k.many.equals(path)).findFirst();
    }
}
