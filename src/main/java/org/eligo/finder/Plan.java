package org.eligo.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.essie.EssieException;
import org.eligo.search.FacetRequest;
import org.eligo.search.Query;
import org.eligo.search.SearchRequest;
import org.eligo.search.SiteRequest;
import org.eligo.search.Sort;
import org.eligo.study.NctId;

/**
 * A request as the engine takes it, and what was decided on the way.
 *
 * @param decayed the query in place of the request's own, where its score falls with distance and there are few enough hits
 */
record Plan(SearchRequest request, boolean filtersIgnored, Optional<Query> decayed) {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,\\s]+");
    private static final Query.Everything EVERYTHING = new Query.Everything();

    /** @throws BadQuery if an expression cannot be read, or the page mark is of another order */
    static Plan of(StudySearch search, Language language) {
        List<Query> queries = new ArrayList<>();
        boolean anyNumbers = false;
        for (Map.Entry<QueryParameter, String> entry : search.queries().entrySet()) {
            Set<NctId> ids = numbersOnly(entry.getValue());
            anyNumbers |= !ids.isEmpty();
            queries.add(ids.isEmpty() ? read(entry.getKey(), entry.getValue(), language) : new Query.Ids(ids));
        }
        boolean numbers = anyNumbers;
        boolean filtered = !(search.filter().isNone() && search.postFilter().isNone());
        // Read in any case: a broken filter is told even where it is left aside.
        FilterCompiler compiler = new FilterCompiler(language);
        List<Query> filters = new ArrayList<>(compiler.compile(search.filter()));
        filters.addAll(compiler.compile(search.postFilter()));
        List<Sort> sort = search.sort();
        if (sort.isEmpty()) {
            sort = List.of(queries.isEmpty() ? new Sort.ByNumber(false) : new Sort.ByRelevance(false));
        }
        if (search.after().isPresent() && search.after().get().keys().size() != sort.size()) {
            throw BadQuery.pageOfAnotherOrder();
        }
        sort = sort.stream().map(key -> amongSites(key, search, compiler)).toList();
        SearchRequest request = new SearchRequest(
                FilterCompiler.all(queries),
                numbers ? EVERYTHING : FilterCompiler.all(filters),
                sort,
                search.after(),
                search.size(),
                search.content(),
                search.countTotal(),
                search.facets().stream()
                        .map(facet -> numbers ? facet : amongSites(facet, search, compiler))
                        .toList(),
                search.sites().map(wish -> sites(search, wish, compiler)));
        Optional<Query> decayed = numbers
                ? Optional.empty()
                : search.geoDecay()
                        .flatMap(decay -> near(search)
                                .map(near -> new Query.Decayed(request.query(), near.point(), decay.decay())));
        return new Plan(request, numbers && filtered, decayed);
    }

    /** What must hold of a study, queries and filters. */
    Query matching() {
        return FilterCompiler.all(Stream.of(request.query(), request.filter())
                .filter(query -> !(query instanceof Query.Everything))
                .toList());
    }

    /** A distance from all sites becomes one from those that are as the filters ask. */
    private static Sort amongSites(Sort key, StudySearch search, FilterCompiler compiler) {
        if (key instanceof Sort.ByDistance distance && distance.sites() instanceof Query.Everything) {
            List<Query> asked =
                    new ArrayList<>(List.of(compiler.site(search.filter()), compiler.site(search.postFilter())));
            asked.removeIf(Query.Everything.class::isInstance);
            return new Sort.ByDistance(distance.from(), FilterCompiler.all(asked));
        }
        return key;
    }

    /** A facet of sites looks at the sites that are as the filters ask, but for what they ask of the facet's own field. */
    private static FacetRequest amongSites(FacetRequest facet, StudySearch search, FilterCompiler compiler) {
        if (!FacetRequest.isCountedAtSites(facet.field())) {
            return facet;
        }
        Predicate<FilterPart> others = part -> part.name().field() != facet.field();
        List<Query> asked = new ArrayList<>(
                List.of(compiler.site(search.filter(), others), compiler.site(search.postFilter(), others)));
        asked.removeIf(Query.Everything.class::isInstance);
        facet.sites().filter(sites -> !asked.contains(sites)).ifPresent(asked::add);
        return asked.isEmpty()
                ? facet
                : new FacetRequest(facet.field(), facet.limit(), Optional.of(FilterCompiler.all(asked)));
    }

    private static SiteRequest sites(StudySearch search, SiteWish wish, FilterCompiler compiler) {
        List<Query> asked =
                new ArrayList<>(List.of(compiler.site(search.filter()), compiler.site(search.postFilter())));
        if (!wish.statuses().isEmpty()) {
            asked.add(compiler.site(StudyFilter.none().withOneOf(FilterName.LOCATION_STATUS, wish.statuses(), true)));
        }
        asked.removeIf(Query.Everything.class::isInstance);
        return new SiteRequest(
                FilterCompiler.all(asked),
                wish.from().isPresent() ? wish.from() : near(search).map(Near::point),
                wish.limit());
    }

    /** The place that a filter names. */
    private static Optional<Near> near(StudySearch search) {
        return Stream.of(search.filter(), search.postFilter())
                .flatMap(filter -> filter.part(FilterName.NEAR).stream())
                .flatMap(part -> part instanceof FilterPart.Close close ? Stream.of(close.near()) : Stream.empty())
                .findFirst();
    }

    /** The numbers that the text consists of; empty where it is anything else. */
    private static Set<NctId> numbersOnly(String text) {
        Set<NctId> ids = new HashSet<>();
        for (String part : BETWEEN_NUMBERS.split(text.strip(), -1)) {
            Optional<NctId> id = NctId.parse(part);
            if (id.isEmpty() && !part.isEmpty()) {
                return Set.of();
            }
            id.ifPresent(ids::add);
        }
        return ids;
    }

    private static Query read(QueryParameter parameter, String text, Language language) {
        try {
            return language.read(text, parameter.scope());
        } catch (EssieException e) {
            throw BadQuery.in(parameter, e);
        }
    }
}
