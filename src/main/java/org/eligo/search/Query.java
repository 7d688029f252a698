package org.eligo.search;

import java.util.List;
import java.util.Set;
import org.eligo.essie.Coverage;
import org.eligo.essie.Expansion;
import org.eligo.essie.Scope;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Words;

/**
 * What is asked of the studies, with every name, value and synonym resolved: the one tree that all engines and the plain scan
 * answer. The meaning of each kind stands at it and is held by the engine contract test.
 *
 * <p>"A value" is a value that {@link org.eligo.record.RecordReader} tells, derived ones included.
 */
public sealed interface Query {

    /** Every study. */
    record Everything() implements Query {}

    /** No study: words were asked for, but there were none. */
    record Nothing() implements Query {}

    /** All of these hold. Scores add up. */
    record AllOf(List<Query> parts) implements Query {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these holds. Scores add up. */
    record AnyOf(List<Query> parts) implements Query {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** It does not hold. Does not score. */
    record Not(Query query) implements Query {}

    /**
     * One and the same element of the nested list (a site) answers the query; inside, every value is one of that site, and
     * {@link Not} and {@link Present} speak of that site alone.
     */
    record AtOneSite(Query query) implements Query {}

    /**
     * Words in any of the fields of the scope.
     *
     * <p>In a text field, by expansion, each level holding what the one before holds:
     *
     * <ul>
     *   <li>{@code NONE}: a value holds {@code literal} by {@link org.eligo.vocabulary.ExactText};
     *   <li>{@code TERM}: a value holds the normal forms of one of the {@code forms}, together and in order;
     *   <li>{@code CONCEPT}: or of one of the {@code synonyms}, in a part whose synonyms count;
     *   <li>{@code RELAXATION}: or the field's values together hold every normal form of the first of the {@code forms};
     *   <li>{@code LOSSY}: or at least half of them, rounded up (a word that stands twice counts once).
     * </ul>
     *
     * A coverage other than CONTAINS asks of the first three that the words reach the value's beginning, its end, or both, counted
     * in words; RELAXATION and LOSSY then are CONCEPT (the resolver sees to it). In an enumeration field, whatever the expansion
     * and coverage, the {@link org.eligo.schema.Enumeration#key key} of {@code literal} must be that of the value's name or label.
     *
     * @param scope the fields; here only text and enumeration fields answer
     * @param literal the words as typed
     * @param forms the words, then their other spacings; at least one, none of them empty
     * @param synonyms other names; none of them empty
     */
    record Text(
            Scope scope,
            String literal,
            List<Words> forms,
            List<Words> synonyms,
            Coverage coverage,
            Expansion expansion)
            implements Query {
        public Text {
            forms = List.copyOf(forms);
            synonyms = List.copyOf(synonyms);
            if (forms.isEmpty()
                    || forms.stream().anyMatch(Words::isEmpty)
                    || synonyms.stream().anyMatch(Words::isEmpty)) {
                throw new IllegalArgumentException("A text query needs words.");
            }
            if (coverage != Coverage.CONTAINS && expansion.compareTo(Expansion.CONCEPT) > 0) {
                throw new IllegalArgumentException("A coverage other than Contains goes with Concept at most.");
            }
        }
    }

    /** A value of the enumeration field is one of the names. */
    record OneOf(Field field, Set<String> names) implements Query {
        public OneOf {
            names = Set.copyOf(names);
            require(field, field.type() == FieldType.ENUM, "an enumeration");
        }
    }

    /** The yes-or-no field has this value. */
    record Flag(Field field, boolean value) implements Query {
        public Flag {
            require(field, field.type() == FieldType.BOOLEAN, "a yes-or-no field");
        }
    }

    /**
     * A value of the ordered field lies in the range, ends included. Dates count in epoch days (a partial date by its first
     * day, a date with a time by its day), ages in minutes ({@link org.eligo.essie.Ages}). A value that cannot be read as its type matches nothing.
     */
    record Between(Field field, long low, long high) implements Query {
        public Between {
            require(field, field.type().isOrdered(), "a number, date or age");
        }
    }

    /**
     * A list of the field has a length in the range, ends included. A list inside a list has one length for each enclosing
     * element; a field that is no list counts as one list of all its values in the study. What is absent has no length.
     */
    record ListSize(Field field, long low, long high) implements Query {}

    /**
     * A point of the field lies within the distance, on the sphere.
     *
     * @param metres above 0
     */
    record Within(Field field, double latitude, double longitude, double metres) implements Query {
        public Within {
            require(field, field.type() == FieldType.GEO_POINT, "a geographical point");
        }
    }

    /** The field has a value; a structure is there. (A list without elements is absent.) */
    record Present(Field field) implements Query {}

    /** The number is one of these, or a former number ({@code NCTIdAlias}) is. */
    record Ids(Set<NctId> ids) implements Query {
        public Ids {
            ids = Set.copyOf(ids);
        }
    }

    /** As {@code query}, ranked higher the higher the study's (highest) value of the ordered field; without one, lowest. */
    record Tilted(Field by, Query query) implements Query {
        public Tilted {
            require(by, by.type().isOrdered(), "a number, date or age");
        }
    }

    /**
     * As {@code query}, its score times what the decay leaves of it at the study's nearest site; nothing of it where no site has a point.
     * Not inside {@link AtOneSite}.
     */
    record Decayed(Query query, GeoPoint from, Decay decay) implements Query {}

    private static void require(Field field, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(field.piece() + " is not " + what + ".");
        }
    }
}
