package org.eligo.statistics;

import java.util.List;

/**
 * How long the lists of a field are. A list that is absent has no length; of a list inside a list a study has several.
 *
 * @param piece the field's piece name
 * @param unique how many different lengths there are; 0 where no study has the list
 * @param min 0 where no study has the list
 * @param max 0 where no study has the list
 * @param top the most frequent lengths, at most {@link FieldValues#MAX_TOP_VALUES}; ties by length
 */
public record ListSizes(String piece, long unique, long min, long max, List<SizeCount> top) {

    /** @param studies with a list of that length */
    public record SizeCount(long size, long studies) {}

    public ListSizes {
        top = List.copyOf(top);
    }
}
