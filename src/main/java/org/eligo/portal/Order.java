package org.eligo.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eligo.schema.Schema;
import org.eligo.search.Sort;

/** The orders of results that people can choose. */
public enum Order {
    /** By relevance; without words to rank by, the newest registrations first. */
    BEST("", "Best match"),
    UPDATED("updated", "Last updated"),
    POSTED("posted", "Newest in the registry"),
    START("start", "Latest start date");

    private final String parameter;
    private final String label;

    Order(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    List<Sort> keys() {
        return switch (this) {
            case BEST -> List.of();
            case UPDATED -> falling("LastUpdatePostDate");
            case POSTED -> falling("StudyFirstPostDate");
            case START -> falling("StartDate");
        };
    }

    private static List<Sort> falling(String piece) {
        return List.of(new Sort.ByField(Schema.registry().piece(piece), false));
    }

    static Optional<Order> named(String parameter) {
        return Arrays.stream(values())
                .filter(o -> o.parameter.equals(parameter))
                .findFirst();
    }
}
