package org.eligo.search;

import java.util.List;
import org.eligo.schema.Field;

/** Why a study has the score that it has for a query: numbers that give the score when they are put together as each kind says. */
public sealed interface Reason {

    double score();

    /** The scores of the parts, added up. Parts that did not match, or only let through, are left out. */
    record Sum(List<Reason> parts, double score) implements Reason {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Words in a field: {@code rarity × weight × closeness × more}. Of several fields the best counts.
     *
     * @param literal the words as typed
     * @param field the one that counts
     * @param weight of that field; where single words are looked for in BasicSearch, with a tenth of the weights of the other fields
     * @param rarity how rare the words are among all studies
     * @param more 1, or up to 1.15 the more often the words stand there
     * @param alsoIn other fields with the words, which do not count besides
     */
    record Words(
            String literal,
            Field field,
            double weight,
            double rarity,
            Closeness closeness,
            double more,
            List<Field> alsoIn,
            double score)
            implements Reason {
        public Words {
            alsoIn = List.copyOf(alsoIn);
        }
    }

    /** {@code (1 + of) × factor}: raised by the height of an ordered field, from 1 at the lowest value to 2 at the highest. */
    record Raised(Field by, double factor, Reason of, double score) implements Reason {}

    /** {@code left × of}: what a distance leaves of a score. */
    record Faded(double metres, double left, Reason of, double score) implements Reason {}

    /** A condition that holds and counts as it is. */
    record Holds(double score) implements Reason {}
}
