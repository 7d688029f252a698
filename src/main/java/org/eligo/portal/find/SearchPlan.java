package org.eligo.portal.find;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.Openness;
import org.eligo.finder.Directory;
import org.eligo.finder.FilterName;
import org.eligo.finder.FilterPart;
import org.eligo.finder.OpennessExpression;
import org.eligo.finder.OpennessQueries;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.SiteWish;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Doubt;
import org.eligo.portal.place.Radius;
import org.eligo.portal.place.Wayfinder;
import org.eligo.portal.place.Whereabouts;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.FacetRequest;
import org.eligo.search.GeoPoint;
import org.eligo.search.Query;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;

/**
 * Turns forms into requests. Unless a form is exact, a filter keeps the studies that do not give what it asks: missing data never
 * removes a trial.
 */
public final class SearchPlan {

    /** A site that is open, or does not say. */
    private static final Set<String> OPEN_OR_NOT_GIVEN = openOrNotGiven();

    /** No group is listed or named as placebo or sham, no treatment is named placebo, and neither title has the word. */
    private static final String NO_PLACEBO = Stream.of(
                    "ArmGroupLabel", "InterventionName", "InterventionOtherName", "BriefTitle", "OfficialTitle")
            .map(piece -> " OR AREA[" + piece + "]EXPANSION[Term]placebo")
            .collect(Collectors.joining(
                    "", "NOT (AREA[ArmGroupType]PLACEBO_COMPARATOR OR AREA[ArmGroupType]SHAM_COMPARATOR", ")"));

    private static final Pattern COMMA = Pattern.compile(",");

    private final Wayfinder wayfinder;
    private final InstantSource clock;

    /** @param clock says what day it is, in UTC: how sure an open status is depends on it */
    public SearchPlan(Wayfinder wayfinder, InstantSource clock) {
        this.wayfinder = wayfinder;
        this.clock = clock;
    }

    /** One page of cards, with the total, and of each study the open site that comes first. */
    StudySearch page(SearchForm form) {
        Whereabouts where = where(form);
        return counting(form)
                .withSize(form.look().size())
                .withContent(SearchRequest.Content.CARDS)
                .withSort(sort(form, where))
                .withSites(Optional.of(new SiteWish(OPEN_OR_NOT_GIVEN, point(where), 1)))
                .withAfter(form.after());
    }

    /** The studies that stand before the page of the form, as numbers alone, in their order; at most so many. */
    StudySearch before(SearchForm form, int most) {
        return counting(form).withSize((int) Math.min(most, form.offset())).withSort(sort(form, where(form)));
    }

    /** The study whose open site is nearest to the place, however far that is. */
    StudySearch nearest(SearchForm form, Whereabouts.Around around) {
        SearchForm any =
                form.with(Entry.WITHIN, Radius.any(around.radius().miles()).parameter());
        return counting(any)
                .withFilter(filter(any, name -> any.exact() || name == FilterName.NEAR))
                .withSize(1)
                .withSort(List.of(new Sort.ByDistance(point(around).orElseThrow(), openSite())))
                .withSites(Optional.of(new SiteWish(OPEN_OR_NOT_GIVEN, point(around), 1)));
    }

    /** The words that are marked in what is found: those of the boxes, and of the expert's. */
    StudySearch words(SearchForm form) {
        StudySearch boxes = StudySearch.everything().withQueries(form.queries());
        String expert = form.entry(Entry.EXPERT);
        String term = form.typed(QueryParameter.TERM);
        return expert.isEmpty()
                ? boxes
                : boxes.withQuery(QueryParameter.TERM, term.isEmpty() ? expert : "(" + term + ") AND (" + expert + ")");
    }

    /** Only the total. */
    public StudySearch counting(SearchForm form) {
        return StudySearch.everything()
                .withQueries(form.queries())
                .withFilter(filter(form))
                .withSize(0)
                .withContent(SearchRequest.Content.IDS);
    }

    /** Only the counts of one field's values, besides the total. */
    StudySearch counting(SearchForm form, FilterGroup group, int limit) {
        return counting(form).withFacets(List.of(facet(form, group, limit)));
    }

    /** The values of a group's field: of places, those where what the form asks for is open, if only that is asked for. */
    static FacetRequest facet(SearchForm form, FilterGroup group, int limit) {
        return new FacetRequest(
                group.field(),
                limit,
                onlyOpen(form) && group.filter().isOfSite() ? Optional.of(openSite()) : Optional.empty());
    }

    /** Where the form wants it to be. */
    public Whereabouts where(SearchForm form) {
        return wayfinder.where(form.entry(Entry.NEAR), form.entry(Entry.WITHIN));
    }

    /** What may have been meant instead of that. */
    Doubt doubt(SearchForm form) {
        return wayfinder.doubt(form.entry(Entry.NEAR));
    }

    private List<Sort> sort(SearchForm form, Whereabouts where) {
        return switch (form.order().meant(where.isPoint())) {
            case USUAL, RELEVANCE -> bestMatch(form);
            case NEAREST -> where instanceof Whereabouts.Around around ? nearest(around, today()) : List.of();
            case SUREST -> List.of(new Sort.ByRank(surest(today())), new Sort.ByRelevance(false));
            case POSTED -> falling("StudyFirstPostDate");
            case UPDATED -> falling("LastUpdatePostDate");
            case START -> falling("StartDate");
            case COMPLETION -> falling("CompletionDate");
            case ENROLLMENT -> largest();
        };
    }

    /** Many match equally well; of those the one comes first that was last kept up to date. */
    private static List<Sort> bestMatch(SearchForm form) {
        boolean ranked = !form.queries().isEmpty() || !form.entry(Entry.EXPERT).isEmpty();
        return ranked
                ? List.of(
                        new Sort.ByRelevance(false),
                        new Sort.ByField(Schema.registry().piece("LastUpdatePostDate"), false))
                : List.of();
    }

    /** Studies that are closed come last; a site that lies in the city by its name alone stands among those whose point lies there. */
    private static List<Sort> nearest(Whereabouts.Around around, LocalDate today) {
        List<Sort> keys = new ArrayList<>();
        keys.add(new Sort.ByRank(List.of(new Query.Not(OpennessQueries.of(Openness.CLOSED, today)))));
        GeoPoint from = point(around).orElseThrow();
        around.city().ifPresent(city -> {
            Query beside = new Query.Within(
                    Schema.registry().piece("LocationGeoPoint"),
                    from.latitude(),
                    from.longitude(),
                    Whereabouts.Around.SAME_CITY);
            Query there = new Query.AnyOf(List.of(beside, city.sitesWithoutPoint()));
            keys.add(new Sort.ByRank(List.of(new Query.AtOneSite(new Query.AllOf(List.of(openSite(), there))))));
        });
        keys.add(new Sort.ByDistance(from, openSite()));
        keys.add(new Sort.ByRelevance(false));
        return keys;
    }

    /** A number that stands for "unknown" comes last, with those that give none. */
    private static List<Sort> largest() {
        Field participants = Schema.registry().piece("EnrollmentCount");
        Query known = new Query.Between(participants, 0, FilterPart.UNKNOWN_ENROLLMENT - 1);
        return List.of(new Sort.ByRank(List.of(known)), new Sort.ByField(participants, false));
    }

    private static List<Sort> falling(String piece) {
        return List.of(new Sort.ByField(Schema.registry().piece(piece), false));
    }

    private static Query openSite() {
        return new Query.AnyOf(List.of(
                new Query.OneOf(Schema.registry().piece("LocationStatus"), FilterGroup.OPEN_STATUSES),
                new Query.Not(new Query.Present(Schema.registry().piece("LocationStatus")))));
    }

    /** What must hold besides the words. */
    StudyFilter filter(SearchForm form) {
        return filter(form, name -> form.exact());
    }

    /** What must hold besides the words, with the filter of that name keeping what it left out, or leaving out what it kept. */
    StudyFilter turned(SearchForm form, FilterName name) {
        return filter(form, each -> form.exact() != (each == name));
    }

    private StudyFilter filter(SearchForm form, Predicate<FilterName> exact) {
        List<FilterPart> parts = new ArrayList<>();
        form.chosen()
                .forEach((group, values) ->
                        group(group, values, exact.test(group.filter())).ifPresent(parts::add));
        form.entries().forEach((entry, text) -> entry(entry, text, form, exact).ifPresent(parts::add));
        boolean sure = exact.test(FilterName.NEAR);
        switch (where(form)) {
            case Whereabouts.Anywhere anywhere -> {}
            case Whereabouts.Around around ->
                SiteExpression.around(around, onlyOpen(form), sure)
                        .ifPresent(sites -> parts.add(new FilterPart.Expression(sites)));
            case Whereabouts.Within within -> {
                parts.add(new FilterPart.OneOf(FilterName.COUNTRY, Set.of(within.country()), sure));
                if (!within.states().isEmpty()) {
                    parts.add(new FilterPart.OneOf(FilterName.STATE, within.states(), sure));
                }
            }
            case Whereabouts.Words words ->
                parts.add(new FilterPart.Expression("AREA[LocationSearch]" + QueryWords.of(words.typed())));
        }
        StudyFilter filter = new StudyFilter(parts);
        return onlyOpen(form) && filter.asksOfSites() ? filter.and(Directory.OPEN_SITE) : filter;
    }

    /** Whether it names a place, so that {@link #onlyOpen} asks something of its sites. */
    boolean namesPlace(SearchForm form) {
        return where(form).isPoint() || filter(form).asksOfSites();
    }

    /** Only studies that take participants now or soon are asked for, so that a site counts only if it does. */
    static boolean onlyOpen(SearchForm form) {
        List<String> statuses = form.values(FilterGroup.STATUS);
        return !statuses.isEmpty()
                && statuses.stream().allMatch(s -> s.equals(FilterGroup.OPEN) || FilterGroup.OPEN_STATUSES.contains(s));
    }

    private static Optional<FilterPart> group(FilterGroup group, List<String> values, boolean exact) {
        if (group.filter().kind() == FilterName.Kind.YES_NO) {
            boolean one = values.size() == 1 && !values.contains(StudyFilter.NOT_GIVEN);
            return one
                    ? Optional.of(new FilterPart.YesNo(group.filter(), Boolean.parseBoolean(values.getFirst()), exact))
                    : Optional.empty();
        }
        Set<String> names = new HashSet<>(values);
        if (group == FilterGroup.STATUS && names.remove(FilterGroup.OPEN)) {
            names.addAll(FilterGroup.OPEN_STATUSES);
        }
        return Optional.of(new FilterPart.OneOf(group.filter(), names, exact));
    }

    private Optional<FilterPart> entry(Entry entry, String text, SearchForm form, Predicate<FilterName> exact) {
        return switch (entry) {
            case ONE_BOX, TYPED, NEAR, WITHIN -> Optional.empty();
            case AGE -> Optional.of(new FilterPart.OfAge(text, exact.test(FilterName.AGE)));
            case SEX ->
                Optional.of(new FilterPart.OneOf(FilterName.SEX, Set.of(text, "ALL"), exact.test(FilterName.SEX)));
            case START_FROM, COMPLETION_FROM, POSTED_FROM, UPDATED_FROM, ENROLLMENT_FROM -> range(entry, form, exact);
            case START_TO, COMPLETION_TO, POSTED_TO, UPDATED_TO, ENROLLMENT_TO ->
                form.entry(Entry.from(entry.filter().orElseThrow())).isEmpty()
                        ? range(entry, form, exact)
                        : Optional.empty();
            case SURE ->
                Optional.of(new FilterPart.Expression(OpennessExpression.of(
                        Arrays.stream(text.split(",", -1))
                                .flatMap(name -> Openness.named(name).stream())
                                .collect(Collectors.toSet()),
                        today())));
            case PLACEBO -> Optional.of(new FilterPart.Expression(NO_PLACEBO));
            case HOSPITAL -> Optional.of(new FilterPart.Holding(FilterName.FACILITY, text));
            case WITHOUT_TREATMENT -> without(Naming.Thing.TREATMENT, text);
            case WITHOUT_CONDITION -> without(Naming.Thing.CONDITION, text);
            case EXPERT -> Optional.of(new FilterPart.Expression(text));
        };
    }

    private static Optional<FilterPart> without(Naming.Thing thing, String names) {
        String any = COMMA.splitAsStream(names)
                .filter(name -> !name.isBlank())
                .map(name -> thing.expression(name.strip(), false))
                .collect(Collectors.joining(" OR "));
        return any.isEmpty() ? Optional.empty() : Optional.of(new FilterPart.Expression("NOT (" + any + ")"));
    }

    private static Optional<FilterPart> range(Entry entry, SearchForm form, Predicate<FilterName> exact) {
        FilterName name = entry.filter().orElseThrow();
        return Optional.of(new FilterPart.Range(
                name,
                Optional.of(form.entry(Entry.from(name))),
                Optional.of(form.entry(Entry.to(name))),
                exact.test(name)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static List<Query> surest(LocalDate today) {
        return OpennessQueries.ranked(today);
    }

    private static Optional<GeoPoint> point(Whereabouts where) {
        return where instanceof Whereabouts.Around around
                ? Optional.of(
                        new GeoPoint(around.point().latitude(), around.point().longitude()))
                : Optional.empty();
    }

    private static Set<String> openOrNotGiven() {
        Set<String> names = new HashSet<>(FilterGroup.OPEN_STATUSES);
        names.add(StudyFilter.NOT_GIVEN);
        return Set.copyOf(names);
    }
}
