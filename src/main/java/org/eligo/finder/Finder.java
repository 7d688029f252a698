package org.eligo.finder;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eligo.essie.EssieParser;
import org.eligo.record.StudyRecord;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.PostalArea;
import org.eligo.search.Query;
import org.eligo.search.Reason;
import org.eligo.search.RecordSink;
import org.eligo.search.Resolver;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchTimeout;
import org.eligo.search.SearchTooLarge;
import org.eligo.search.SitePoints;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.statistics.Statistics;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Synonyms;

/** Searches and shows. Safe for any number of threads; the engine stays the caller's to close. */
public final class Finder {

    private final SearchEngine engine;
    private final Language language;
    private final Statistics statistics;

    public Finder(SearchEngine engine, Synonyms synonyms) {
        this.engine = engine;
        this.statistics = new Statistics(engine);
        Resolver resolver = new Resolver(synonyms);
        this.language = (text, scope) -> resolver.resolve(EssieParser.parse(text, scope), scope);
    }

    /**
     * Reads a search without answering it.
     *
     * @throws BadQuery if an expression of it cannot be read, or its page mark belongs to another order
     */
    public void check(StudySearch search) {
        Plan unused = Plan.of(search, language);
    }

    /**
     * Answers a search, from one consistent state of the store.
     *
     * @throws BadQuery if an expression of it cannot be read or is too large, or its page mark belongs to another order
     * @throws SearchTimeout if it takes longer than the engine's limit
     */
    public Found search(StudySearch search) {
        Plan plan = Plan.of(search, language);
        try (StudyReader reader = engine.reader()) {
            Found found = found(plan, reader);
            return new Found(found.result().held(), found.state(), found.filtersIgnored(), found.fieldsSearched());
        }
    }

    /** What is done with an answer while its records can be read. */
    @FunctionalInterface
    public interface Use {

        void of(Found found) throws IOException;
    }

    /**
     * Answers a search, and reads its records one by one while they are used, so that a page of large ones never stands in memory whole.
     *
     * @throws BadQuery as {@link #search(StudySearch)}
     * @throws SearchTimeout as {@link #search(StudySearch)}
     * @throws IOException if the use throws it
     */
    public void search(StudySearch search, Use use) throws IOException {
        Plan plan = Plan.of(search, language);
        try (StudyReader reader = engine.reader()) {
            use.of(found(plan, reader));
        }
    }

    private static Found found(Plan plan, StudyReader reader) {
        try {
            return new Found(
                    reader.search(request(plan, reader)),
                    reader.state(),
                    plan.filtersIgnored(),
                    SearchedFields.of(plan.request().query()));
        } catch (SearchTooLarge e) {
            throw BadQuery.tooLarge(e);
        }
    }

    /**
     * How many studies each part of a search removes, and what to leave out where nothing is found. Order, page, facets and sites are left
     * aside.
     *
     * @throws BadQuery as {@link #search}
     * @throws SearchTimeout if one of its counts takes longer than the engine's limit
     */
    public Funnel funnel(StudySearch search) {
        try (StudyReader reader = engine.reader()) {
            return new FunnelCounter(reader, language).count(search.withAfter(Optional.empty()));
        } catch (SearchTooLarge e) {
            throw BadQuery.tooLarge(e);
        }
    }

    /**
     * Why a study is among the results of a search: how its score came about, and where the words of the boxes stand in it.
     *
     * @return empty where there is no such study, or the words do not lead to it
     * @throws BadQuery as {@link #search}
     * @throws SearchTimeout as {@link #search}
     */
    public Optional<Why> why(StudySearch search, NctId id) {
        Plan plan = Plan.of(search.withAfter(Optional.empty()), language);
        try (StudyReader reader = engine.reader()) {
            Query words = request(plan, reader).query();
            Optional<StudyRecord> record = reader.record(id);
            if (record.isEmpty() || words instanceof Query.Everything) {
                return record.map(r -> new Why(new Reason.Holds(0), List.of(), true));
            }
            List<FoundIn> found = FoundWords.of(words, record.get());
            return reader.explain(words, id)
                    .map(reason -> new Why(
                            reason,
                            found.subList(0, Math.min(found.size(), Why.MAX_VALUES)),
                            found.size() <= Why.MAX_VALUES));
        } catch (SearchTooLarge e) {
            throw BadQuery.tooLarge(e);
        }
    }

    /**
     * The words that the boxes of a search seek; its filters, order and page are left aside.
     *
     * @throws BadQuery as {@link #search(StudySearch)}
     */
    public SoughtWords soughtWords(StudySearch search) {
        return new SoughtWords(
                Plan.of(search.withAfter(Optional.empty()), language).request().query());
    }

    /** Names for somebody who types; see {@link StudyReader#suggest}. */
    public NameAnswer suggest(NameKind kind, String typed, int limit) {
        try (StudyReader reader = engine.reader()) {
            return reader.suggest(kind, typed, limit);
        }
    }

    /** Names that somebody may have meant; see {@link StudyReader#alike}. */
    public NameAnswer alike(NameKind kind, String typed, int limit) {
        try (StudyReader reader = engine.reader()) {
            return reader.alike(kind, typed, limit);
        }
    }

    /** Names from A to Z; see {@link StudyReader#names}. */
    public NameAnswer names(NameKind kind, String beginning, int from, int limit) {
        try (StudyReader reader = engine.reader()) {
            return reader.names(kind, beginning, from, limit);
        }
    }

    /** The postal codes of sites; see {@link StudyReader#postalAreas}. */
    public List<PostalArea> postalAreas(int limit) {
        try (StudyReader reader = engine.reader()) {
            return reader.postalAreas(limit);
        }
    }

    private static SearchRequest request(Plan plan, StudyReader reader) {
        SearchRequest request = plan.request();
        if (plan.decayed().isEmpty()) {
            return request;
        }
        long hits = reader.search(request.withSize(0)
                        .withAfter(Optional.empty())
                        .withFacets(List.of())
                        .withTotal(true))
                .total()
                .orElseThrow();
        return hits > GeoDecay.MAX_HITS
                ? request
                : request.withQuery(plan.decayed().get());
    }

    /**
     * Where the sites of matching studies are: those that are as the search's filters ask of sites, the most used points first.
     *
     * @param statuses of {@code LocationStatus}, one of which the site must have besides; empty: any, or none
     * @param limit how many points at most
     * @throws BadQuery as {@link #search(StudySearch)}
     * @throws SearchTimeout as {@link #search(StudySearch)}
     */
    public SitePoints points(StudySearch search, Set<String> statuses, int limit) {
        Plan plan = Plan.of(
                search.withAfter(Optional.empty()).withSites(Optional.of(new SiteWish(statuses, Optional.empty(), 1))),
                language);
        try (StudyReader reader = engine.reader()) {
            return reader.points(
                    FilterCompiler.all(
                            List.of(plan.request().query(), plan.request().filter()).stream()
                                    .filter(q -> !(q instanceof Query.Everything))
                                    .toList()),
                    plan.request().sites().orElseThrow().sites(),
                    limit);
        } catch (SearchTooLarge e) {
            throw BadQuery.tooLarge(e);
        }
    }

    /**
     * Every study that the search's queries and filters match, by number, rising, for as long as the sink wants more; order and page are
     * left aside. No time limit.
     *
     * @throws BadQuery as {@link #search(StudySearch)}
     */
    public void scan(StudySearch search, RecordSink sink) {
        Query all = matching(search);
        try (StudyReader reader = engine.reader()) {
            reader.scan(all, sink);
        } catch (SearchTooLarge e) {
            throw BadQuery.tooLarge(e);
        }
    }

    /** As {@link #scan(StudySearch, RecordSink)}, to the last. */
    public void scan(StudySearch search, Consumer<StudyRecord> consumer) {
        Query all = matching(search);
        try (StudyReader reader = engine.reader()) {
            reader.scan(all, consumer);
        } catch (SearchTooLarge e) {
            throw BadQuery.tooLarge(e);
        }
    }

    /** What must hold of a study, words and filters. */
    private Query matching(StudySearch search) {
        return Plan.of(search.withAfter(Optional.empty()), language).matching();
    }

    /** The study with this number; where the number is a former one, which it is now. */
    public ShowResult show(NctId id) {
        try (StudyReader reader = engine.reader()) {
            StoreState state = reader.state();
            Optional<StudyRecord> record = reader.record(id);
            if (record.isPresent()) {
                return new ShowResult.Shown(record.get(), state);
            }
            Optional<NctId> successor = reader.successor(id);
            return successor.isPresent()
                    ? new ShowResult.MovedTo(successor.get(), state)
                    : new ShowResult.Absent(state);
        }
    }

    /** Figures of the whole store. */
    public Statistics statistics() {
        return statistics;
    }

    /** The store's state. */
    public StoreState state() {
        try (StudyReader reader = engine.reader()) {
            return reader.state();
        }
    }
}
