package org.eligo.finder;

import java.util.List;
import org.eligo.search.Reason;

/**
 * Why a study is among the results.
 *
 * @param reason how its score came about; its score is that of the hit
 * @param found the values with the words that were sought in the boxes, in the order of the record
 * @param complete false where there are more values than are told
 */
public record Why(Reason reason, List<FoundIn> found, boolean complete) {

    /** More values than this are not told. */
    public static final int MAX_VALUES = 200;

    public Why {
        found = List.copyOf(found);
    }
}
