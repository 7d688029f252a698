package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * How many people began, went on and left.
 *
 * @param recruitment in markdown
 * @param preAssignment in markdown
 * @param unitsAnalyzed what is counted beside people: eyes, implants, …
 */
public record Flow(
        Optional<String> recruitment,
        Optional<String> preAssignment,
        Optional<String> unitsAnalyzed,
        List<ResultGroup> groups,
        List<Period> periods) {

    /** A part of the study's time. */
    public record Period(Optional<String> title, List<Step> milestones, List<Step> withdrawals) {

        public Period {
            milestones = List.copyOf(milestones);
            withdrawals = List.copyOf(withdrawals);
        }
    }

    /**
     * How many of each group came to a milestone, or left for one reason.
     *
     * @param type the registry's name of a milestone (STARTED, COMPLETED, …), else the record's own words
     */
    public record Step(Optional<String> type, Optional<String> comment, List<Count> counts) {

        public Step {
            counts = List.copyOf(counts);
        }
    }

    /** How many of one group. */
    public record Count(
            String group, Optional<String> participants, Optional<String> units, Optional<String> comment) {}

    public Flow {
        groups = List.copyOf(groups);
        periods = List.copyOf(periods);
    }
}
