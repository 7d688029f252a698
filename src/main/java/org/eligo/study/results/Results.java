package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * The results of a study.
 *
 * @param limitations in markdown
 */
public record Results(
        Optional<Flow> flow,
        Optional<Baseline> baseline,
        List<OutcomeResult> outcomes,
        Optional<AdverseEvents> events,
        Optional<String> limitations,
        Optional<Agreement> agreement,
        Optional<ResultsContact> contact) {

    public Results {
        outcomes = List.copyOf(outcomes);
    }
}
