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

    /** Every study that matches, by number, rising; its record is read only while the consumer runs. No time limit. */
    void scan(Query query, Consumer<StudyRecord> consumer);

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

    @Override
    void close();
}
