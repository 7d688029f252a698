package org.eligo.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.Query;
import org.eligo.search.SearchRequest;
import org.eligo.vocabulary.Words;

/**
 * The names that studies share (countries, cities, facilities, conditions, …), with how many studies have each: what pages to browse are
 * made of. Inside a place a name counts only where one and the same site has it. Spellings that a filter takes for the same name
 * are one entry. Nothing is kept here; safe for any number of threads.
 */
public final class Directory {

    /** Of a study that takes participants now or soon, or gives access outside a study. */
    public static final Set<String> OPEN = Set.of("RECRUITING", "NOT_YET_RECRUITING", "AVAILABLE");

    /** Of a study that takes only people who are asked. */
    public static final Set<String> BY_INVITATION = Set.of("ENROLLING_BY_INVITATION");

    /**
     * Of a site where an open study is open: it has one of these statuses too, or gives none. The registry gives sites a status only while a
     * study looks for participants, so that those of a study by invitation have none.
     */
    public static final FilterPart.OneOf OPEN_SITE = new FilterPart.OneOf(
            FilterName.LOCATION_STATUS,
            Stream.concat(OPEN.stream(), Stream.of(StudyFilter.NOT_GIVEN)).collect(Collectors.toSet()),
            true);

    /**
     * How many studies.
     *
     * @param open with a status in {@link #OPEN}; in a place, with an {@linkplain #OPEN_SITE open site} there
     * @param byInvitation with the status in {@link #BY_INVITATION}
     * @param all whatever their status
     */
    public record Tally(long open, long byInvitation, long all) {}

    /**
     * A name.
     *
     * @param key in addresses; unique in its list
     * @param name the most frequent spelling
     * @param spellings all of them, the most frequent first
     * @param tally exact where there is one spelling; else a study with two of them counts twice: {@link #counted} tells it exactly
     */
    public record Named(String key, String name, List<String> spellings, Tally tally) {
        public Named {
            spellings = List.copyOf(spellings);
        }
    }

    private static final Comparator<Named> MOST_OPEN_FIRST = Comparator.comparingLong(
                    (Named n) -> n.tally().open())
            .thenComparingLong(n -> n.tally().all())
            .reversed()
            .thenComparing(Named::key);

    private final Finder finder;
    private final UnaryOperator<String> keys;

    /** @param keys what stands for a name in addresses; names of the same key are one */
    public Directory(Finder finder, UnaryOperator<String> keys) {
        this.finder = finder;
        this.keys = keys;
    }

    /**
     * The names, those with the most open studies first, then those with the most studies.
     *
     * @param of a filter by name
     * @param within what the studies must be besides; its parts are exact
     * @param limit how many spellings at most, the most frequent ones
     */
    public List<Named> list(FilterName of, StudyFilter within, int limit) {
        Map<String, Long> all = spellings(of, within, limit);
        StudyFilter openWithin = of.isOfSite() ? open(within).with(OPEN_SITE) : open(within);
        Map<String, Long> open = spellings(of, openWithin, Integer.MAX_VALUE);
        Map<String, Long> byInvitation = spellings(of, within.withStatuses(BY_INVITATION), Integer.MAX_VALUE);
        List<Named> names = new ArrayList<>();
        grouped(all.keySet()).forEach((key, spellings) -> {
            String first = spellings.getFirst();
            names.add(new Named(
                    key,
                    first,
                    spellings,
                    new Tally(sum(open, spellings), sum(byInvitation, spellings), sum(all, spellings))));
        });
        names.sort(MOST_OPEN_FIRST);
        return List.copyOf(names);
    }

    /** Those that are open; where a place is asked for, open there, at one and the same site. */
    public static StudyFilter open(StudyFilter within) {
        StudyFilter open = within.withStatuses(OPEN);
        return open.asksOfSites() ? open.with(OPEN_SITE) : open;
    }

    private static long sum(Map<String, Long> counts, List<String> spellings) {
        return spellings.stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum();
    }

    /** The same with an exact tally. */
    public Named counted(Named named, FilterName of, StudyFilter within) {
        return named.spellings().size() == 1
                ? named
                : new Named(named.key(), named.name(), named.spellings(), tally(narrowed(within, of, named)));
    }

    /** Only what has one of the spellings. */
    public static StudyFilter narrowed(StudyFilter within, FilterName of, Named named) {
        return within.withOneOf(of, Set.copyOf(named.spellings()), true);
    }

    /** How many studies are as asked. */
    public Tally tally(StudyFilter filter) {
        return new Tally(total(open(filter)), total(filter.withStatuses(BY_INVITATION)), total(filter));
    }

    private long total(StudyFilter filter) {
        return finder.search(counting(filter)).result().total().orElse(0);
    }

    private static StudySearch counting(StudyFilter filter) {
        return StudySearch.everything().withFilter(filter).withSize(0).withContent(SearchRequest.Content.IDS);
    }

    /** The most frequent first. */
    private Map<String, Long> spellings(FilterName of, StudyFilter within, int limit) {
        FacetRequest wanted = new FacetRequest(of.field(), limit, sites(of, within));
        Map<String, Long> counts = new LinkedHashMap<>();
        Facet facet = finder.search(counting(within).withFacets(List.of(wanted)))
                .result()
                .facets()
                .getFirst();
        facet.counts().forEach(count -> {
            Long unused = counts.put(count.value(), count.studies());
        });
        return counts;
    }

    private static Optional<Query> sites(FilterName of, StudyFilter within) {
        return of.isOfSite() && within.asksOfSites()
                ? Optional.of(new FilterCompiler((text, scope) -> new Query.Nothing()).site(within))
                : Optional.empty();
    }

    /** By key; spellings of the same words are together under the key of the first. What has no words cannot be sought. */
    private Map<String, List<String>> grouped(Set<String> spellings) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Map<String, String> keyByWords = new HashMap<>();
        for (String spelling : spellings) {
            List<String> normals = Words.of(spelling).normals();
            if (normals.isEmpty()) {
                continue;
            }
            String words = String.join(" ", normals);
            String key = keyByWords.computeIfAbsent(words, w -> keys.apply(spelling));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(spelling);
        }
        return groups;
    }
}
