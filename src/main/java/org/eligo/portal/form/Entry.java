package org.eligo.portal.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eligo.assessment.Openness;
import org.eligo.essie.Ages;
import org.eligo.essie.PartialDates;
import org.eligo.essie.WholeNumbers;
import org.eligo.finder.FilterName;
import org.eligo.language.Texts;
import org.eligo.portal.place.Radius;

/** What stands once in the address of a search, besides the query boxes and the filters that take several values. */
public enum Entry {
    /** What was typed into the one box; an address with it leads to one that says how it was understood. */
    ONE_BOX("q", "entry.q", Kind.TEXT, Optional.empty()),
    /** What the boxes were made of: text of the one box. For display only. */
    TYPED("from", "entry.from", Kind.TEXT, Optional.empty()),
    AGE("age", "entry.age", Kind.AGE, Optional.of(FilterName.AGE)),
    SEX("sex", "entry.sex", Kind.SEX, Optional.of(FilterName.SEX)),
    NEAR("near", "entry.near", Kind.TEXT, Optional.of(FilterName.NEAR)),
    WITHIN("within", "entry.within", Kind.RADIUS, Optional.of(FilterName.NEAR)),
    START_FROM("startFrom", "entry.start.from", Kind.DATE, Optional.of(FilterName.START)),
    START_TO("startTo", "entry.start.to", Kind.DATE, Optional.of(FilterName.START)),
    COMPLETION_FROM("completionFrom", "entry.completion.from", Kind.DATE, Optional.of(FilterName.COMPLETION)),
    COMPLETION_TO("completionTo", "entry.completion.to", Kind.DATE, Optional.of(FilterName.COMPLETION)),
    POSTED_FROM("firstPostedFrom", "entry.first.posted.from", Kind.DATE, Optional.of(FilterName.FIRST_POSTED)),
    POSTED_TO("firstPostedTo", "entry.first.posted.to", Kind.DATE, Optional.of(FilterName.FIRST_POSTED)),
    UPDATED_FROM("lastUpdateFrom", "entry.last.update.from", Kind.DATE, Optional.of(FilterName.LAST_UPDATE)),
    UPDATED_TO("lastUpdateTo", "entry.last.update.to", Kind.DATE, Optional.of(FilterName.LAST_UPDATE)),
    ENROLLMENT_FROM("enrollmentFrom", "entry.enrollment.from", Kind.COUNT, Optional.of(FilterName.ENROLLMENT)),
    ENROLLMENT_TO("enrollmentTo", "entry.enrollment.to", Kind.COUNT, Optional.of(FilterName.ENROLLMENT)),
    /** Levels of {@link Openness}, by their parameters, commas between them. */
    SURE("sure", "entry.sure", Kind.LEVELS, Optional.empty()),
    /** Studies whose record lists no placebo; says what is looked at: {@code SearchPlan}. */
    PLACEBO("placebo", "entry.placebo", Kind.NO, Optional.empty()),
    /** Words that the name of a site's hospital or facility holds. */
    HOSPITAL("hospital", "entry.hospital", Kind.TEXT, Optional.of(FilterName.FACILITY)),
    /** Names of treatments that the study must not list, commas between them. */
    WITHOUT_TREATMENT("withoutTreatment", "entry.without.treatment", Kind.TEXT, Optional.empty()),
    /** Names of conditions that the study must not list, commas between them. */
    WITHOUT_CONDITION("withoutCondition", "entry.without.condition", Kind.TEXT, Optional.empty()),
    EXPERT("advanced", "entry.advanced", Kind.TEXT, Optional.of(FilterName.ADVANCED));

    /** What may be written. */
    private enum Kind {
        TEXT,
        AGE,
        SEX,
        LEVELS,
        NO,
        RADIUS,
        DATE,
        COUNT
    }

    /** The filters that have a beginning and an end. */
    public static final List<FilterName> RANGES = List.of(
            FilterName.START,
            FilterName.COMPLETION,
            FilterName.FIRST_POSTED,
            FilterName.LAST_UPDATE,
            FilterName.ENROLLMENT);

    /** Those that are words, and no filter. */
    static final Set<Entry> OF_ONE_BOX = Set.of(ONE_BOX, TYPED);

    private final String parameter;
    private final String key;
    private final Kind kind;
    private final Optional<FilterName> filter;

    Entry(String parameter, String key, Kind kind, Optional<FilterName> filter) {
        this.parameter = parameter;
        this.key = key;
        this.kind = kind;
        this.filter = filter;
    }

    /** In addresses, and the id in forms. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return Texts.now().say(key);
    }

    /** The filter that it is, or is a part of. */
    public Optional<FilterName> filter() {
        return filter;
    }

    /** The beginning of a range. */
    public static Entry from(FilterName range) {
        return ends(range).getFirst();
    }

    /** The end of a range. */
    public static Entry to(FilterName range) {
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
            case NO -> Optional.of(stripped.toLowerCase(Locale.ROOT)).filter("no"::equals);
            case RADIUS -> Radius.parse(stripped).map(Radius::parameter);
            // A day with slashes is written as it is understood, for whoever means another by it to see.
            case DATE ->
                PartialDates.parse(stripped)
                        .map(date -> stripped.contains("/")
                                ? LocalDate.ofEpochDay(date.firstDay()).toString()
                                : stripped);
            case COUNT -> {
                OptionalLong number = WholeNumbers.parse(stripped);
                yield number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
            }
        };
    }

    /** What would be right, for a sentence. */
    String allowed() {
        return switch (kind) {
            case TEXT -> Texts.now().say("entry.allowed.text");
            case AGE -> Texts.now().say("entry.allowed.age");
            case SEX -> Texts.now().say("entry.allowed.sex");
            case LEVELS -> Texts.now().say("entry.allowed.levels");
            case NO -> Texts.now().say("entry.allowed.no");
            case RADIUS -> Texts.now().say("entry.allowed.radius", Radius.MAX_KILOMETRES);
            case DATE -> Texts.now().say("entry.allowed.date");
            case COUNT -> Texts.now().say("entry.allowed.count");
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

    /** By its {@link #parameter}. */
    public static Optional<Entry> named(String parameter) {
        return Arrays.stream(values())
                .filter(e -> e.parameter.equals(parameter))
                .findFirst();
    }
}
