package org.eligo.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eligo.assessment.Openness;
import org.eligo.finder.FilterName;
import org.eligo.finder.FilterPart;
import org.eligo.finder.OpennessExpression;
import org.eligo.finder.StudyFilter;
import org.eligo.schema.Enumeration;

/**
 * The filters by name under {@code /api/eligo}: all that the finder has. What a study says nothing of does not remove it, unless {@code
 * exact=true}.
 */
final class EligoFilters {

    static final String EXACT = "exact";
    static final String SURE = "filter.sure";
    static final String SURE_ON = "sureOn";
    static final String UPDATED_SINCE = "updatedSince";
    static final String FIRST_POSTED_SINCE = "firstPostedSince";

    private static final List<String> LEVELS =
            Arrays.stream(Openness.values()).map(Openness::parameter).toList();

    private static final String BETWEEN_ENDS = "..";

    private EligoFilters() {}

    static List<RouteParameter> parameters() {
        List<RouteParameter> parameters = new ArrayList<>();
        for (FilterName name : FilterName.values()) {
            parameters.add(parameter(name));
        }
        parameters.add(RouteParameter.text(
                UPDATED_SINCE, "studies whose last update was posted on this day or later", "2026-01-01"));
        parameters.add(RouteParameter.text(
                FIRST_POSTED_SINCE, "studies that were first posted on this day or later", "2026-01-01"));
        parameters.add(RouteParameter.list(SURE, "how sure one can be that it is open: one of these levels", "open")
                .withValues(LEVELS));
        parameters.add(RouteParameter.text(
                SURE_ON, "the day on which that is judged; today in UTC where it is not given", "2026-11-25"));
        parameters.add(
                RouteParameter.flag(EXACT, "whether studies that say nothing of what is filtered by are left out"));
        return parameters;
    }

    static StudyFilter of(Parameters parameters) {
        boolean exact = Parsed.flag(parameters, EXACT);
        StudyFilter filter = StudyFilter.none();
        for (FilterName name : FilterName.values()) {
            Optional<FilterPart> part = part(parameters, name, exact);
            if (part.isPresent()) {
                filter = filter.and(part.get());
            }
        }
        if (!parameters.items(SURE).isEmpty()) {
            filter = filter.and(new FilterPart.Expression(OpennessExpression.of(levels(parameters), day(parameters))));
        }
        filter = since(filter, parameters, UPDATED_SINCE, FilterName.LAST_UPDATE, exact);
        return since(filter, parameters, FIRST_POSTED_SINCE, FilterName.FIRST_POSTED, exact);
    }

    /** The day on which it is judged how sure one can be that a study is open. */
    static LocalDate day(Parameters parameters) {
        Optional<String> text = parameters.text(SURE_ON);
        if (text.isEmpty()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(text.get().strip());
        } catch (DateTimeException e) {
            throw ParameterProblem.of(SURE_ON, "A day is written 2026-11-25, not \"" + text.get() + "\".");
        }
    }

    private static Set<Openness> levels(Parameters parameters) {
        Set<Openness> levels = EnumSet.noneOf(Openness.class);
        for (String name : parameters.items(SURE)) {
            levels.add(Openness.named(name.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> ParameterProblem.value(SURE, name, LEVELS)));
        }
        return levels;
    }

    /** The name in addresses; of the distance the registry's. */
    static String nameOf(FilterName name) {
        return "filter." + (name == FilterName.NEAR ? "geo" : name.parameter());
    }

    private static RouteParameter parameter(FilterName name) {
        String label = name.label().toLowerCase(Locale.ROOT);
        return switch (name.kind()) {
            case CHOICE, DOCUMENTS ->
                RouteParameter.list(
                                nameOf(name),
                                label + ": one of these",
                                name.closedList().getFirst())
                        .withValues(name.closedList());
            case NAME ->
                RouteParameter.text(
                        nameOf(name), label + ": the whole name, or several with bars between them", "Oslo");
            case YES_NO -> RouteParameter.text(nameOf(name), label, "true").withValues(List.of("true", "false"));
            case RANGE ->
                RouteParameter.text(
                        nameOf(name),
                        label + ": a value, or two ends with two dots between them, of which one may be left out",
                        name == FilterName.ENROLLMENT ? "100..500" : "2024-01..");
            case AGE -> RouteParameter.text(nameOf(name), "a person of this age may take part", "70 years");
            case NEAR ->
                RouteParameter.text(nameOf(name), "a site inside a circle", "distance(59.91,10.75,50km)")
                        .matching(StudiesParameters.DISTANCE_PATTERN);
            case IDS ->
                RouteParameter.list(nameOf(name), "these studies, by a present or former number", "NCT99000001")
                        .matching(StudiesParameters.NUMBER_PATTERN);
            case EXPRESSION ->
                RouteParameter.text(nameOf(name), "what an expression matches", "AREA[Phase](PHASE2 OR PHASE3)");
        };
    }

    private static Optional<FilterPart> part(Parameters parameters, FilterName name, boolean exact) {
        String parameter = nameOf(name);
        Optional<String> text = parameters.text(parameter);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name.kind()) {
                    case CHOICE, DOCUMENTS ->
                        new FilterPart.OneOf(name, values(parameter, parameters.items(parameter), name), exact);
                    case NAME -> made(parameter, () -> new FilterPart.OneOf(name, names(text.get()), exact));
                    case YES_NO -> new FilterPart.YesNo(name, Parsed.flag(parameters, parameter), exact);
                    case RANGE -> made(parameter, () -> range(name, text.get().strip(), exact));
                    case AGE -> made(parameter, () -> new FilterPart.OfAge(text.get(), exact));
                    case NEAR -> new FilterPart.Close(Filters.near(text.get(), parameter), exact);
                    case IDS -> new FilterPart.Numbers(Filters.ids(parameters.items(parameter), parameter));
                    case EXPRESSION -> new FilterPart.Expression(text.get());
                });
    }

    /** By name or label, in any case. */
    private static Set<String> values(String parameter, List<String> items, FilterName name) {
        Set<String> values = new LinkedHashSet<>();
        for (String item : items) {
            Optional<String> known = name.closedList().stream()
                    .filter(value -> Enumeration.key(value).equals(Enumeration.key(item)))
                    .findFirst()
                    .or(() -> name.fields()
                            .getFirst()
                            .enumeration()
                            .flatMap(e -> e.find(item))
                            .map(Enumeration.Value::name));
            if (known.isEmpty() && !item.equals(StudyFilter.NOT_GIVEN)) {
                throw ParameterProblem.value(parameter, item, name.closedList());
            }
            values.add(known.orElse(item));
        }
        return values;
    }

    /** Names have commas, so only a bar separates them. */
    private static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : text.split("\\|", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static FilterPart range(FilterName name, String text, boolean exact) {
        int dots = text.indexOf(BETWEEN_ENDS);
        String from = dots < 0 ? text : text.substring(0, dots);
        String to = dots < 0 ? text : text.substring(dots + BETWEEN_ENDS.length());
        FilterPart.Range range = new FilterPart.Range(name, Optional.of(from), Optional.of(to), exact);
        if (range.isReversed()) {
            throw ParameterProblem.of(
                    nameOf(name),
                    "The range " + text + " ends before it begins: write the earlier, or lower, end first.");
        }
        return range;
    }

    private static StudyFilter since(
            StudyFilter filter, Parameters parameters, String parameter, FilterName name, boolean exact) {
        Optional<String> day = parameters.text(parameter);
        return day.isEmpty()
                ? filter
                : filter.and(made(parameter, () -> new FilterPart.Range(name, day, Optional.empty(), exact)));
    }

    /** A part; what it says of a bad value is told of the parameter. */
    private static FilterPart made(String parameter, Supplier<FilterPart> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw ParameterProblem.of(parameter, String.valueOf(e.getMessage()));
        }
    }
}
