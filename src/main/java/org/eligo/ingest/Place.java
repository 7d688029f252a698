package org.eligo.ingest;

import java.util.Optional;

/**
 * Where in the input something stands.
 *
 * @param input the input's name as given: a file, or {@code standard input}
 * @param entry the entry in an archive, those of nested archives joined by {@code " > "}; a name to show, never a path to open
 * @param study the running number in its text, from 1, broken ones counted
 * @param line the line in its text, from 1
 * @param offset the byte in its text, unpacked, from 0
 */
public record Place(String input, Optional<String> entry, long study, long line, long offset) {

    /** In words: {@code a.zip, entry 35/NCT….json, study 1, line 1, byte 0}. */
    @Override
    public String toString() {
        return input + entry.map(e -> ", entry " + Printable.of(e)).orElse("") + ", study " + study + ", line " + line
                + ", byte " + offset;
    }
}
