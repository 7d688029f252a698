package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * What became of an outcome.
 *
 * @param type the registry's name: PRIMARY, SECONDARY, …
 * @param reporting the registry's name: POSTED or NOT_POSTED
 * @param expected when it will be posted: yyyy-MM
 * @param unitsAnalyzed what is counted beside people
 */
public record OutcomeResult(
        Optional<String> type,
        Optional<String> timeFrame,
        Optional<String> reporting,
        Optional<String> expected,
        Optional<String> unitsAnalyzed,
        List<ResultGroup> groups,
        Measure measure,
        List<Analysis> analyses) {

    public OutcomeResult {
        groups = List.copyOf(groups);
        analyses = List.copyOf(analyses);
    }
}
