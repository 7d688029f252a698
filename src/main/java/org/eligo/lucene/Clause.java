package org.eligo.lucene;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.eligo.search.Closeness;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the words of a text query can be found. Its score is that of the query times weight, rarity and closeness.
 *
 * @param field null where it stands for all the text fields of BasicSearch: then the query's own score is the weight
 */
record Clause(Query query, org.eligo.schema.@Nullable Field field, float weight, Closeness closeness) {

    Query scored(float rarity) {
        return new BoostQuery(query, rarity * weight * closeness.factor());
    }
}
