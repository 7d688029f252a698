package org.eligo.ingest;

/**
 * Something odd in studies that were taken all the same, told once however often it came.
 *
 * @param what a key that the schema does not know (its dotted path), or a sentence about a value
 * @param first where it came first
 * @param count how often it came
 */
public record Finding(String what, Place first, long count) {

    /** One line. */
    @Override
    public String toString() {
        return Printable.of(what) + " (" + count + (count == 1 ? " time" : " times") + "; first: " + first + ")";
    }
}
