package org.eligo.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.eligo.assessment.Openness;
import org.eligo.essie.Ages;
import org.eligo.essie.PartialDates;
import org.eligo.essie.WholeNumbers;
import org.eligo.finder.FilterName;

/** What stands once in the address of a search, besides the query boxes and the filters that take several values. */
public enum Entry {
    /** What was typed into the one box; an address with it leads to one that says how it was understood. */
    ONE_BOX("q", "What you are looking for", Kind.TEXT, Optional.empty()),
    /** What the boxes were made of: text of the one box. For display only. */
    TYPED("from", "You typed", Kind.TEXT, Optional.empty()),
    AGE("age", "Age", Kind.AGE, Optional.of(FilterName.AGE)),
    SEX("sex", "Sex", Kind.SEX, Optional.of(FilterName.SEX)),
    NEAR("near", "Place", Kind.TEXT, Optional.of(FilterName.NEAR)),
    WITHIN("within", "Distance", Kind.RADIUS, Optional.of(FilterName.NEAR)),
    START_FROM("startFrom", "Study start, from", Kind.DATE, Optional.of(FilterName.START)),
    START_TO("startTo", "Study start, to", Kind.DATE, Optional.of(FilterName.START)),
    COMPLETION_FROM("completionFrom", "Study completion, from", Kind.DATE, Optional.of(FilterName.COMPLETION)),
    COMPLETION_TO("completionTo", "Study completion, to", Kind.DATE, Optional.of(FilterName.COMPLETION)),
    POSTED_FROM("firstPostedFrom", "First posted, from", Kind.DATE, Optional.of(FilterName.FIRST_POSTED)),
    POSTED_TO("firstPostedTo", "First posted, to", Kind.DATE, Optional.of(FilterName.FIRST_POSTED)),
    UPDATED_FROM("lastUpdateFrom", "Last update posted, from", Kind.DATE, Optional.of(FilterName.LAST_UPDATE)),
    UPDATED_TO("lastUpdateTo", "Last update posted, to", Kind.DATE, Optional.of(FilterName.LAST_UPDATE)),
    ENROLLMENT_FROM("enrollmentFrom", "Participants, from", Kind.COUNT, Optional.of(FilterName.ENROLLMENT)),
    ENROLLMENT_TO("enrollmentTo", "Participants, to", Kind.COUNT, Optional.of(FilterName.ENROLLMENT)),
    /** Levels of {@link Openness}, by their parameters, commas between them. */
    SURE("sure", "How sure it is open", Kind.LEVELS, Optional.empty()),
    EXPERT("advanced", "Expression", Kind.TEXT, Optional.of(FilterName.ADVANCED));

    /** What may be written. */
    private enum Kind {
        TEXT,
        AGE,
        SEX,
        LEVELS,
        RADIUS,
        DATE,
        COUNT
    }

    /** The filters that have a beginning and an end. */
    static final List<FilterName> RANGES = List.of(
            FilterName.START,
            FilterName.COMPLETION,
            FilterName.FIRST_POSTED,
            FilterName.LAST_UPDATE,
            FilterName.ENROLLMENT);

    private final String parameter;
    private final String label;
    private final Kind kind;
    private final Optional<FilterName> filter;

    Entry(String parameter, String label, Kind kind, Optional<FilterName> filter) {
        this.parameter = parameter;
        this.label = label;
        this.kind = kind;
        this.filter = filter;
    }

    /** In addresses, and the id in forms. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** The filter that it is, or is a part of. */
    Optional<FilterName> filter() {
        return filter;
    }

    /** The beginning of a range. */
    static Entry from(FilterName range) {
        return ends(range).getFirst();
    }

    /** The end of a range. */
    static Entry to(FilterName range) {
        return ends(range).get(1);
    }

    /** The two entries of a range, the beginning first. */
    private static List<Entry> ends(FilterName range) {
        return Arrays.stream(values())
                .filter(e -> e.filter.equals(Optional.of(range)))
                .toList();
    }

    /** What is meant, in the one form that addresses have; empty where the text is not of that kind. */
    Optional<String> read(String text) {
        String stripped = text.strip();
        return switch (kind) {
            case TEXT -> Optional.of(stripped);
            case AGE -> age(stripped);
            case SEX ->
                Optional.of(stripped.toUpperCase(Locale.ROOT)).filter(s -> s.equals("FEMALE") || s.equals("MALE"));
            case LEVELS -> levels(stripped);
            case RADIUS -> Radius.parse(stripped).map(Radius::parameter);
            case DATE -> PartialDates.parse(stripped).map(date -> stripped);
            case COUNT -> {
                OptionalLong number = WholeNumbers.parse(stripped);
                yield number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
            }
        };
    }

    /** What would be right, for a sentence. */
    String allowed() {
        return switch (kind) {
            case TEXT -> "text";
            case AGE -> "an age in years such as 70, or with its unit such as 6 months";
            case SEX -> "FEMALE or MALE";
            case LEVELS ->
                "one or several of open, perhaps, soon, invitation, doubtful, unknown and closed, with commas between them";
            case RADIUS ->
                "a distance in kilometres or miles such as 50km or 30mi, at most " + Radius.MAX_KILOMETRES + "km";
            case DATE -> "a year, a month or a day, written 2024, 2024-05 or 2024-05-31";
            case COUNT -> "a whole number";
        };
    }

    private static Optional<String> levels(String text) {
        List<Optional<Openness>> levels = Arrays.stream(
                        text.toLowerCase(Locale.ROOT).split(",", -1))
                .map(name -> Openness.named(name.strip()))
                .toList();
        return levels.stream().allMatch(Optional::isPresent)
                ? Optional.of(levels.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .map(Openness::parameter)
                        .collect(Collectors.joining(",")))
                : Optional.empty();
    }

    private static Optional<String> age(String text) {
        boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        String age = number ? text + " years" : text;
        return Ages.minutes(age).isPresent() ? Optional.of(text) : Optional.empty();
    }

    static Optional<Entry> named(String parameter) {
        return Arrays.stream(values())
                .filter(e -> e.parameter.equals(parameter))
                .findFirst();
    }
}
