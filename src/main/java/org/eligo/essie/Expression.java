package org.eligo.essie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A query as a tree. Immutable values: two trees are equal where they say the same in the same order.
 *
 * <p>The normal form, which the constructors see to: no {@link AllOf} stands directly in an AllOf and no {@link AnyOf} directly
 * in an AnyOf (they are made one), and the words of a {@link Term} are separated by single spaces. {@link EssiePrinter} writes
 * every tree so that reading gives an equal one.
 *
 * <p>What a leaf is compared with is decided by the nearest operators around it: the innermost {@link InArea}, {@link Covered}
 * and {@link Expanded} each; the operators may be stacked in any order.
 */
public sealed interface Expression {

    /** Every part matches. Parts that are themselves AllOf are replaced by theirs. At least two. */
    record AllOf(List<Expression> parts) implements Expression {
        public AllOf {
            List<Expression> flat = new ArrayList<>(parts.size());
            for (Expression part : parts) {
                if (part instanceof AllOf inner) {
                    flat.addAll(inner.parts);
                } else {
                    flat.add(part);
                }
            }
            if (flat.size() < 2) {
                throw new IllegalArgumentException("AND joins at least two parts, not " + flat.size() + ".");
            }
            parts = List.copyOf(flat);
        }
    }

    /** At least one part matches; more of them rank higher. Parts that are themselves AnyOf are replaced by theirs. At least two. */
    record AnyOf(List<Expression> parts) implements Expression {
        public AnyOf {
            List<Expression> flat = new ArrayList<>(parts.size());
            for (Expression part : parts) {
                if (part instanceof AnyOf inner) {
                    flat.addAll(inner.parts);
                } else {
                    flat.add(part);
                }
            }
            if (flat.size() < 2) {
                throw new IllegalArgumentException("OR joins at least two parts, not " + flat.size() + ".");
            }
            parts = List.copyOf(flat);
        }
    }

    /** The operand does not match. */
    record Not(Expression operand) implements Expression {}

    /**
     * The leaves below are compared with that field, or with the fields of that search area.
     *
     * @param area a field's piece name, alternative name or path, or a search area's name, as it was typed
     * @param size the leaves are compared not with the values but with how many there are
     */
    record InArea(String area, boolean size, Expression operand) implements Expression {
        public InArea {
            requireName(area);
        }
    }

    /** The operand is asked of the study as a whole, or of one and the same location of it. */
    record In(Nesting nesting, Expression operand) implements Expression {}

    /** The leaves below must cover that much of a value. */
    record Covered(Coverage coverage, Expression operand) implements Expression {}

    /** The leaves below may differ that far from a value's words. */
    record Expanded(Expansion expansion, Expression operand) implements Expression {}

    /**
     * Matches what the operand matches; the higher the field's value, the higher the rank.
     *
     * @param area the name of an ordered field, as it was typed
     */
    record Tilted(String area, Expression operand) implements Expression {
        public Tilted {
            requireName(area);
        }
    }

    /**
     * A run of plain words, which is one term: {@code heart attack}. In a field that is not text it is a value: {@code 16 years}.
     *
     * @param text the words without escapes, separated by one space each; not empty
     */
    record Term(String text) implements Expression {
        public Term {
            if (text.isEmpty() || !Blanks.single(text).equals(text)) {
                throw new IllegalArgumentException("A term is words separated by single spaces, not \"" + text + "\".");
            }
        }

        /** The words of that text, whatever stands between them; the text must have a word. */
        public static Term of(String text) {
            return new Term(Blanks.single(text));
        }
    }

    /**
     * Words in quotation marks: adjacent and in this order.
     *
     * @param text what stood between the marks, without escapes, blanks as they were; not blank
     */
    record Phrase(String text) implements Expression {
        public Phrase {
            if (Blanks.isBlank(text)) {
                throw new IllegalArgumentException("A phrase has at least one word.");
            }
        }
    }

    /** The value lies between the bounds, both included. What has no value never matches, not even from MIN to MAX. */
    record Range(Bound low, Bound high) implements Expression {
        public Range {
            if (low instanceof Bound.Max || high instanceof Bound.Min) {
                throw new IllegalArgumentException("A range goes from MIN or a value to a value or MAX.");
            }
        }
    }

    /**
     * The point lies within the radius around a place, measured along the surface of the earth.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     * @param radius in that unit, within its {@link RadiusUnit#least()} and {@link RadiusUnit#greatest()}
     */
    record Distance(double latitude, double longitude, double radius, RadiusUnit unit) implements Expression {
        public Distance {
            require(latitude, -90, 90, "A latitude");
            require(longitude, -180, 180, "A longitude");
            require(
                    radius,
                    unit.least(),
                    unit.greatest(),
                    "A radius in " + unit.name().toLowerCase(Locale.ROOT));
            // One zero: equal places are equal records.
            latitude += 0.0;
            longitude += 0.0;
        }

        private static void require(double value, double least, double greatest, String what) {
            if (!(value >= least && value <= greatest)) {
                throw new IllegalArgumentException(
                        what + " lies between " + least + " and " + greatest + ", not at " + value + ".");
            }
        }
    }

    /** There is no value in the field, or in any field of the area, or the structure is not there. */
    record Missing() implements Expression {}

    /** Everything matches. */
    record All() implements Expression {}

    /** Letters, digits, dots, hyphens and underscores: what the names of fields and areas are made of. */
    Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a field or search area.");
        }
    }
}
