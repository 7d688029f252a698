package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong for participants, whether or not the treatment caused it.
 *
 * @param threshold in per cent: other events are told only above it
 * @param description in markdown
 */
public record AdverseEvents(
        Optional<String> threshold,
        Optional<String> timeFrame,
        Optional<String> description,
        Optional<String> deathsComment,
        List<Group> groups,
        List<Event> serious,
        List<Event> other) {

    /** How many of how many, as written. */
    public record Share(Optional<String> affected, Optional<String> atRisk, Optional<String> events) {}

    /** A column, and its totals. */
    public record Group(ResultGroup group, Share deaths, Share serious, Share other) {}

    /** One kind of event. */
    public record Event(
            Optional<String> term,
            Optional<String> organSystem,
            Optional<String> vocabulary,
            Optional<String> assessment,
            Optional<String> notes,
            List<Stat> stats) {

        public Event {
            stats = List.copyOf(stats);
        }
    }

    /** One kind of event in one group. */
    public record Stat(String group, Share share) {}

    public AdverseEvents {
        groups = List.copyOf(groups);
        serious = List.copyOf(serious);
        other = List.copyOf(other);
    }
}
