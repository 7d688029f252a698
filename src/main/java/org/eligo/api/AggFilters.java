package org.eligo.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parameter {@code aggFilters} asks for: filters by the keys of the registry's search page, {@code status:rec com,sex:f}.
 * Options of one filter are ORed, filters are ANDed.
 *
 * @param expressions one for each filter, in the query language
 * @param unknownOptions as {@code id:option}; an unknown one matches no study, as at the registry's
 */
record AggFilters(List<String> expressions, List<String> unknownOptions) {

    static final String NAME = "aggFilters";

    private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z]+):\\s*(\\S+(?:\\s+\\S+)*)\\s*");
    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("\\s+");

    /** What a filter with only unknown options asks for. */
    private static final String NO_STUDY = "NOT ALL";

    private static final Map<String, Map<String, String>> FILTERS = filters();

    AggFilters {
        expressions = List.copyOf(expressions);
        unknownOptions = List.copyOf(unknownOptions);
    }

    /** @throws Refusal if it cannot be read or names a filter that does not exist */
    static AggFilters of(Parameters parameters) {
        List<String> expressions = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> pairs = parameters.items(NAME);
        for (int i = 0; i < pairs.size(); i++) {
            Matcher pair = PAIR.matcher(pairs.get(i));
            if (!pair.matches()) {
                throw Refusal.wrongItem(i + 1, NAME);
            }
            Map<String, String> options = FILTERS.get(pair.group(1));
            if (options == null) {
                throw Refusal.invalidValue(NAME, pair.group(1));
            }
            List<String> choices = new ArrayList<>();
            for (String key : BETWEEN_OPTIONS.split(pair.group(2), -1)) {
                String choice = options.get(key);
                if (choice == null) {
                    unknown.add(pair.group(1) + ":" + key);
                } else {
                    choices.add("(" + choice + ")");
                }
            }
            expressions.add(choices.isEmpty() ? NO_STUDY : String.join(" OR ", choices));
        }
        return new AggFilters(expressions, unknown);
    }

    /** The filters and their options, for documents and tests. */
    static Map<String, Map<String, String>> known() {
        return FILTERS;
    }

    private static Map<String, Map<String, String>> filters() {
        Map<String, Map<String, String>> filters = new LinkedHashMap<>();
        filters.put(
                "status",
                options(
                        "AREA[OverallStatus]",
                        "rec RECRUITING",
                        "not NOT_YET_RECRUITING",
                        "act ACTIVE_NOT_RECRUITING",
                        "com COMPLETED",
                        "enr ENROLLING_BY_INVITATION",
                        "ter TERMINATED",
                        "sus SUSPENDED",
                        "wit WITHDRAWN",
                        "unk UNKNOWN",
                        "ava AVAILABLE",
                        "nla NO_LONGER_AVAILABLE",
                        "tna TEMPORARILY_NOT_AVAILABLE",
                        "afm APPROVED_FOR_MARKETING"));
        filters.put(
                "phase",
                options("AREA[Phase]", "0 EARLY_PHASE1", "1 PHASE1", "2 PHASE2", "3 PHASE3", "4 PHASE4", "NA NA"));
        filters.put(
                "studyType",
                options(
                        "",
                        "int AREA[StudyType]INTERVENTIONAL",
                        "obs AREA[StudyType]OBSERVATIONAL",
                        "obs_patreg AREA[PatientRegistry]true",
                        "exp AREA[StudyType]EXPANDED_ACCESS",
                        "exp_indiv AREA[ExpAccTypeIndividual]true",
                        "exp_inter AREA[ExpAccTypeIntermediate]true",
                        "exp_treat AREA[ExpAccTypeTreatment]true"));
        filters.put("ages", options("AREA[StdAge]", "child CHILD", "adult ADULT", "older OLDER_ADULT"));
        filters.put("sex", options("AREA[Sex]", "f (FEMALE OR \"ALL\")", "m (MALE OR \"ALL\")"));
        filters.put("healthy", options("AREA[HealthyVolunteers]", "y true"));
        filters.put("results", options("", "with AREA[HasResults]true", "without NOT AREA[HasResults]true"));
        filters.put(
                "docs",
                options(
                        "",
                        "prot AREA[LargeDocHasProtocol]true",
                        "sap AREA[LargeDocHasSAP]true",
                        "icf AREA[LargeDocHasICF]true"));
        filters.put(
                "funderType",
                options(
                        "AREA[FunderTypeSearch]",
                        "nih NIH",
                        "fed FED",
                        "industry INDUSTRY",
                        "other (OTHER OR INDIV OR NETWORK OR OTHER_GOV OR AMBIG OR UNKNOWN)"));
        filters.put("violation", options("NOT AREA[ViolationAnnotation]", "y MISSING"));
        return filters;
    }

    /** @param keysAndValues each a key, a space, and what follows {@code before} in the expression */
    private static Map<String, String> options(String before, String... keysAndValues) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String entry : keysAndValues) {
            int space = entry.indexOf(' ');
            options.put(entry.substring(0, space), before + entry.substring(space + 1));
        }
        return options;
    }
}
