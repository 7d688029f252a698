package org.eligo.portal;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.finder.FilterName;

/** What studies can be browsed by, from A to Z. */
public enum BrowseKind {
    CONDITION(FilterName.CONDITION, "condition", "conditions", "Conditions", "A condition"),
    TREATMENT(FilterName.INTERVENTION, "treatment", "treatments", "Treatments", "A treatment"),
    SPONSOR(FilterName.SPONSOR, "sponsor", "sponsors", "Sponsors", "A sponsor"),
    FACILITY(FilterName.FACILITY, "facility", "facilities", "Facilities", "A hospital or other facility");

    private final FilterName filter;
    private final String one;
    private final String many;
    private final String heading;
    private final String searched;

    BrowseKind(FilterName filter, String one, String many, String heading, String searched) {
        this.filter = filter;
        this.one = one;
        this.many = many;
        this.heading = heading;
        this.searched = searched;
    }

    FilterName filter() {
        return filter;
    }

    /** In sentences. */
    String one() {
        return one;
    }

    /** In sentences and addresses. */
    String many() {
        return many;
    }

    public String heading() {
        return heading;
    }

    /** The label of the box that searches the names. */
    public String searched() {
        return searched;
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
            case CONDITION, TREATMENT -> "Trials on " + name;
            case SPONSOR -> "Trials of " + name;
            case FACILITY -> "Trials at " + name;
        };
    }

    static Optional<BrowseKind> ofMany(String path) {
        return Arrays.stream(values()).filter(k -> k.many.equals(path)).findFirst();
    }
}
