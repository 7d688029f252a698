package org.eligo.finder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;

/**
 * What must hold of a study besides the words sought; nothing here changes the ranking. The parts are ANDed, the values of one part
 * ORed; an empty part asks nothing.
 *
 * <p>A set of values is exact: a study without a value is kept where the set has {@link #NOT_GIVEN}.
 *
 * @param statuses of {@code OverallStatus}, by the registry's names
 * @param phases of {@code Phase}
 * @param studyTypes of {@code StudyType}
 * @param sexes of {@code Sex}
 * @param countries of {@code LocationCountry}, as written there
 * @param hasResults true: results are posted; false: none are, or nothing is said of it
 * @param near with a site there
 * @param ids one of these numbers, or one of these is a former number of it
 * @param advanced an expression of the query language, unscoped words asked of {@code BasicSearch}
 */
public record StudyFilter(
        Set<String> statuses,
        Set<String> phases,
        Set<String> studyTypes,
        Set<String> sexes,
        Set<String> countries,
        Optional<Boolean> hasResults,
        Optional<Near> near,
        List<NctId> ids,
        Optional<String> advanced) {

    /** In a set of values: the studies that have none. */
    public static final String NOT_GIVEN = "NOT_GIVEN";

    private static final StudyFilter NONE = new StudyFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public StudyFilter {
        statuses = known("OverallStatus", statuses);
        phases = known("Phase", phases);
        studyTypes = known("StudyType", studyTypes);
        sexes = known("Sex", sexes);
        countries = Set.copyOf(countries);
        ids = List.copyOf(ids);
        advanced = advanced.filter(text -> !text.isBlank());
    }

    /** Nothing is asked. */
    public static StudyFilter none() {
        return NONE;
    }

    /** Whether a set of values of that enumeration field may hold this. */
    public static boolean isValue(String piece, String value) {
        return value.equals(NOT_GIVEN) || enumeration(piece).names().contains(value);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public StudyFilter withStatuses(Set<String> statuses) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withPhases(Set<String> phases) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withStudyTypes(Set<String> studyTypes) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withSexes(Set<String> sexes) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withCountries(Set<String> countries) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withResults(Optional<Boolean> hasResults) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withNear(Optional<Near> near) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withIds(List<NctId> ids) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    public StudyFilter withAdvanced(Optional<String> advanced) {
        return new StudyFilter(statuses, phases, studyTypes, sexes, countries, hasResults, near, ids, advanced);
    }

    private static Set<String> known(String piece, Set<String> values) {
        for (String value : values) {
            if (!isValue(piece, value)) {
                throw new IllegalArgumentException("\"" + value + "\" is not a value of " + piece + "; allowed are "
                        + String.join(", ", enumeration(piece).names()) + " and " + NOT_GIVEN + ".");
            }
        }
        return Set.copyOf(values);
    }

    private static Enumeration enumeration(String piece) {
        return Schema.registry().piece(piece).enumeration().orElseThrow();
    }
}
