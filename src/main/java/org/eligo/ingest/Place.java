package org.eligo.ingest;

import java.util.Optional;

/**
 * Where in the input something stands.
 *
 * @param input the input's name as given: a file, or {@code standard input}
 * @param entry the entry in an archive, those of nested archives joined by {@code " > "}; a name to show, never a path to open
 * @param study the running number in its text, from 1, broken ones counted; 0 where the input as such is meant
 * @param line the line in its text, from 1
 * @param offset the byte in its text, unpacked, from 0
 */
public record Place(String input, Optional<String> entry, long study, long line, long offset) {

    /** Where something is wrong with the input (or the entry of an archive) as such, and with no study in it. */
    static Place whole(String input, Optional<String> entry) {
        return new Place(input, entry, 0, 0, 0);
    }

    /** Whether it is the input as such. */
    public boolean isWhole() {
        return study == 0;
    }

    /** In words: {@code a.zip, entry 35/NCT….json, study 1, line 1, byte 0}. */
    @Override
    public String toString() {
        String named = input + entry.map(e -> ", entry " + Printable.of(e)).orElse("");
        return isWhole() ? named : named + ", study " + study + ", line " + line + ", byte " + offset;
    }
}
