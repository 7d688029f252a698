package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * What the participants were like at the beginning.
 *
 * @param population in markdown
 * @param unitsAnalyzed what is counted beside people
 */
public record Baseline(
        Optional<String> population,
        Optional<String> unitsAnalyzed,
        List<ResultGroup> groups,
        List<Denominator> denominators,
        List<Measure> measures) {

    public Baseline {
        groups = List.copyOf(groups);
        denominators = List.copyOf(denominators);
        measures = List.copyOf(measures);
    }
}
