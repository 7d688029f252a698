package org.eligo.ingest;

/**
 * A piece of an input that was not taken.
 *
 * @param bytes how long it is, where it could be told, else 0
 * @param reason one sentence
 */
public record SetAside(Place place, long bytes, String reason) {

    /** One line. */
    @Override
    public String toString() {
        return place + (bytes > 0 ? " (" + bytes + " bytes)" : "") + ": " + Printable.of(reason);
    }
}
