package org.eligo.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.essie.Coverage;
import org.eligo.essie.EssieException;
import org.eligo.essie.Expansion;
import org.eligo.essie.Scope;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Query;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Words;

/** A request as the engine takes it, and what was decided on the way. */
record Plan(SearchRequest request, boolean filtersIgnored) {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,\\s]+");
    private static final Query.Everything EVERYTHING = new Query.Everything();

    /** @throws BadQuery if an expression cannot be read, or the page mark is of another order */
    static Plan of(StudySearch search, Language language) {
        List<Query> queries = new ArrayList<>();
        boolean numbers = false;
        for (Map.Entry<QueryParameter, String> entry : search.queries().entrySet()) {
            Set<NctId> ids = numbersOnly(entry.getValue());
            numbers |= !ids.isEmpty();
            queries.add(ids.isEmpty() ? read(entry.getKey(), entry.getValue(), language) : new Query.Ids(ids));
        }
        boolean filtered = !(search.filter().isNone() && search.postFilter().isNone());
        // Read in any case: a broken filter is told even where it is left aside.
        List<Query> filters = new ArrayList<>();
        addTo(filters, search.filter(), language);
        addTo(filters, search.postFilter(), language);
        List<Sort> sort = search.sort();
        if (sort.isEmpty()) {
            sort = List.of(queries.isEmpty() ? new Sort.ByNumber(false) : new Sort.ByRelevance(false));
        }
        if (search.after().isPresent() && search.after().get().keys().size() != sort.size()) {
            throw BadQuery.pageOfAnotherOrder();
        }
        SearchRequest request = new SearchRequest(
                all(queries),
                numbers ? EVERYTHING : all(filters),
                sort,
                search.after(),
                search.size(),
                search.content(),
                search.countTotal(),
                search.facets());
        return new Plan(request, numbers && filtered);
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

    private static void addTo(List<Query> filters, StudyFilter filter, Language language) {
        addNames(filters, "OverallStatus", filter.statuses());
        addNames(filters, "Phase", filter.phases());
        addNames(filters, "StudyType", filter.studyTypes());
        addNames(filters, "Sex", filter.sexes());
        addCountries(filters, filter.countries());
        filter.hasResults().ifPresent(with -> filters.add(results(with)));
        filter.near()
                .ifPresent(near -> filters.add(
                        new Query.Within(field("LocationGeoPoint"), near.latitude(), near.longitude(), near.metres())));
        if (!filter.ids().isEmpty()) {
            filters.add(new Query.Ids(Set.copyOf(filter.ids())));
        }
        filter.advanced().ifPresent(text -> {
            try {
                filters.add(language.read(text, Scope.basic()));
            } catch (EssieException e) {
                throw BadQuery.inAdvancedFilter(e);
            }
        });
    }

    private static void addNames(List<Query> filters, String piece, Set<String> values) {
        List<Query> choices = new ArrayList<>();
        Set<String> names = new HashSet<>(values);
        if (names.remove(StudyFilter.NOT_GIVEN)) {
            choices.add(new Query.Not(new Query.Present(field(piece))));
        }
        if (!names.isEmpty()) {
            choices.add(new Query.OneOf(field(piece), names));
        }
        addAny(filters, choices);
    }

    /** The whole name, word by word, so that case and accents do not matter. */
    private static void addCountries(List<Query> filters, Set<String> countries) {
        Field country = field("LocationCountry");
        List<Query> choices = new ArrayList<>();
        for (String name : countries) {
            Words words = Words.of(name);
            if (name.equals(StudyFilter.NOT_GIVEN)) {
                choices.add(new Query.Not(new Query.Present(country)));
            } else if (words.isEmpty()) {
                choices.add(new Query.Nothing());
            } else {
                choices.add(new Query.Text(
                        new Scope.OneField(country),
                        name,
                        List.of(words),
                        List.of(),
                        Coverage.FULL_MATCH,
                        Expansion.TERM));
            }
        }
        addAny(filters, choices);
    }

    private static Query results(boolean with) {
        Query posted = new Query.Flag(field("HasResults"), true);
        return with ? posted : new Query.Not(posted);
    }

    private static void addAny(List<Query> filters, List<Query> choices) {
        if (!choices.isEmpty()) {
            filters.add(choices.size() == 1 ? choices.getFirst() : new Query.AnyOf(choices));
        }
    }

    private static Query all(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> EVERYTHING;
            case 1 -> parts.getFirst();
            default -> new Query.AllOf(parts);
        };
    }

    private static Field field(String piece) {
        return Schema.registry().piece(piece);
    }
}
