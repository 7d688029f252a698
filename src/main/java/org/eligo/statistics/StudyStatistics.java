package org.eligo.statistics;

import java.util.List;

/**
 * All figures of one state of a store.
 *
 * @param values of every field with values but points, in the order of the schema
 * @param lists of every field that is a list, in the order of the schema
 */
public record StudyStatistics(List<FieldValues> values, List<ListSizes> lists, RecordSizes sizes) {

    public StudyStatistics {
        values = List.copyOf(values);
        lists = List.copyOf(lists);
    }
}
