package org.eligo.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eligo.study.NctId;

/**
 * What must hold of a study besides the words sought; nothing here changes the ranking. The parts are ANDed; those of sites
 * (country, state, city, facility, status of a location, distance) are asked of one and the same site.
 *
 * <p>The {@code with…} methods that take bare sets make exact parts: a study without a value is kept where the set has
 * {@link #NOT_GIVEN}.
 */
public record StudyFilter(List<FilterPart> parts) {

    /** In a set of values: the studies that have none. */
    public static final String NOT_GIVEN = "NOT_GIVEN";

    private static final StudyFilter NONE = new StudyFilter(List.of());

    public StudyFilter {
        parts = List.copyOf(parts);
    }

    /** Nothing is asked. */
    public static StudyFilter none() {
        return NONE;
    }

    /** Whether a set of values of that enumeration field may hold this. */
    public static boolean isValue(String piece, String value) {
        return value.equals(NOT_GIVEN)
                || Stream.of(FilterName.values())
                        .filter(n -> n.kind() == FilterName.Kind.CHOICE
                                && n.field().piece().equals(piece))
                        .anyMatch(n -> n.closedList().contains(value));
    }

    public boolean isNone() {
        return parts.isEmpty();
    }

    /** Whether something is asked of one and the same site. */
    public boolean asksOfSites() {
        return parts.stream().anyMatch(part -> part.name().isOfSite());
    }

    /** The first part of that name. */
    public Optional<FilterPart> part(FilterName name) {
        return parts.stream().filter(p -> p.name() == name).findFirst();
    }

    /** With this part in place of those of its name. */
    public StudyFilter with(FilterPart part) {
        return without(part.name()).and(part);
    }

    /** With this part besides all others, one of its own name included. */
    public StudyFilter and(FilterPart part) {
        List<FilterPart> more = new ArrayList<>(parts);
        more.add(part);
        return new StudyFilter(more);
    }

    /** Without the parts of that name. */
    public StudyFilter without(FilterName name) {
        return new StudyFilter(parts.stream().filter(p -> p.name() != name).toList());
    }

    /** Without that part. */
    public StudyFilter without(FilterPart part) {
        return new StudyFilter(parts.stream().filter(p -> !p.equals(part)).toList());
    }

    /** With one of the values; studies without a value are kept unless {@code exact}. An empty set asks nothing. */
    public StudyFilter withOneOf(FilterName name, Set<String> values, boolean exact) {
        return values.isEmpty() ? without(name) : with(new FilterPart.OneOf(name, values, exact));
    }

    public StudyFilter withStatuses(Set<String> statuses) {
        return withOneOf(FilterName.OVERALL_STATUS, statuses, true);
    }

    public StudyFilter withPhases(Set<String> phases) {
        return withOneOf(FilterName.PHASE, phases, true);
    }

    public StudyFilter withStudyTypes(Set<String> studyTypes) {
        return withOneOf(FilterName.STUDY_TYPE, studyTypes, true);
    }

    public StudyFilter withSexes(Set<String> sexes) {
        return withOneOf(FilterName.SEX, sexes, true);
    }

    public StudyFilter withCountries(Set<String> countries) {
        return withOneOf(FilterName.COUNTRY, countries, true);
    }

    /** True: results are posted; false: none are, or nothing is said of it. */
    public StudyFilter withResults(Optional<Boolean> hasResults) {
        return hasResults
                .map(posted -> with(new FilterPart.YesNo(FilterName.HAS_RESULTS, posted, true)))
                .orElseGet(() -> without(FilterName.HAS_RESULTS));
    }

    /** With a site there; studies and sites without a point are left out. */
    public StudyFilter withNear(Optional<Near> near) {
        return near.map(n -> with(new FilterPart.Close(n, true))).orElseGet(() -> without(FilterName.NEAR));
    }

    public StudyFilter withIds(List<NctId> ids) {
        return ids.isEmpty() ? without(FilterName.IDS) : with(new FilterPart.Numbers(ids));
    }

    public StudyFilter withAdvanced(Optional<String> advanced) {
        return advanced.filter(text -> !text.isBlank())
                .map(text -> with(new FilterPart.Expression(text)))
                .orElseGet(() -> without(FilterName.ADVANCED));
    }
}
