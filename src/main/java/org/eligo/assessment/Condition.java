package org.eligo.assessment;

import java.util.List;
import java.util.function.Predicate;

/** When a rule applies, in terms of {@link StatusFact}s. */
public sealed interface Condition {

    record Is(StatusFact fact) implements Condition {}

    record Not(Condition condition) implements Condition {}

    /** All of these; of none, always. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    default boolean holds(Predicate<StatusFact> facts) {
        return switch (this) {
            case Is(StatusFact fact) -> facts.test(fact);
            case Not(Condition condition) -> !condition.holds(facts);
            case AllOf(List<Condition> parts) -> parts.stream().allMatch(p -> p.holds(facts));
            case AnyOf(List<Condition> parts) -> parts.stream().anyMatch(p -> p.holds(facts));
        };
    }
}
