package org.eligo.statistics;

import org.eligo.search.StoreState;

/** The figures of a store, and the state that they are of. */
public record Counted(StoreState state, StudyStatistics statistics) {}
