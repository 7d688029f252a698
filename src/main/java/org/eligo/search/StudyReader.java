package org.eligo.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eligo.record.StudyRecord;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/** One consistent state of the store. Safe for any number of threads; close it when done. */
public interface StudyReader extends AutoCloseable {

    /** What state this is. */
    StoreState state();

    /**
     * Answers a request.
     *
     * @throws SearchTimeout if it takes longer than the engine's limit
     * @throws SearchTooLarge if it would compare more than the engine's limit
     */
    SearchResult search(SearchRequest request);

    /** The record of a study, by its number. */
    Optional<StudyRecord> record(NctId id);

    /** The card of a study, by its number. */
    Optional<StudyCard> card(NctId id);

    /** The present number of a study that once had the number {@code former}. */
    Optional<NctId> successor(NctId former);

    /** Every study that matches, by number, rising, for as long as the sink wants more. No time limit. */
    void scan(Query query, RecordSink sink);

    /** Every study that matches, by number, rising. No time limit. */
    default void scan(Query query, Consumer<StudyRecord> consumer) {
        scan(query, new RecordSink() {
            @Override
            public void total(long records) {
                // Nobody asked.
            }

            @Override
            public boolean take(StudyRecord record) {
                consumer.accept(record);
                return true;
            }
        });
    }

    /**
     * Why a study has its score for a query: the reason's score is that of the hit in a search for this query by relevance.
     *
     * @return empty where there is no such study, or it does not answer the query
     */
    Optional<Reason> explain(Query query, NctId id);

    /**
     * Names for somebody who types: those in which, from some word on, the words typed stand, the last of them perhaps unfinished; case,
     * accents and punctuation aside. Of places the city; what is typed behind a comma are beginnings of words of its state or country.
     * Most studies first, then from A to Z.
     */
    NameAnswer suggest(NameKind kind, String typed, int limit);

    /**
     * What somebody may have meant who made a slip of the pen: words of names that differ from those typed by one letter too many, missing or
     * wrong, or by two exchanged; by two such slips where nine letters or more were typed, by none where fewer than four. They are as many
     * words as were typed, from some word of a name on, and begin with the same letter. What is written as typed is not among them.
     *
     * <p>Fewest slips first, then those whose most frequent name has the most studies, then from A to Z. The words have no accents or
     * capitals; their studies are those of that name. Places are not asked so: the gazetteer knows more of them.
     */
    NameAnswer alike(NameKind kind, String typed, int limit);

    /** Names from A to Z that begin with the words typed, the last of them perhaps unfinished. */
    NameAnswer names(NameKind kind, String beginning, int from, int limit);

    /** The distinct values of a facet's text field that begin with {@code prefix}, case and accents aside; most frequent first. */
    List<Facet.Count> valuesBeginningWith(FacetRequest facet, String prefix);

    /**
     * Where sites are: the distinct points of the sites that answer a query, of the studies that answer another.
     *
     * @param sites asked of one site, as inside {@link Query.AtOneSite}
     * @param limit how many points at most, 0 or more
     * @throws SearchTimeout if it takes longer than the engine's limit
     */
    SitePoints points(Query studies, Query sites, int limit);

    /**
     * The postal codes of sites that have a point, once for each country: those with the most sites first, then by code and country.
     * Looks at every site, and has no time limit. What is left out: codes of more than two words.
     */
    List<PostalArea> postalAreas(int limit);

    @Override
    void close();
}
