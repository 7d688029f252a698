package org.eligo.assessment;

import java.util.List;

/**
 * Something in a record that readers should know.
 *
 * @param sentence what was seen, without a guess at why
 * @param evidence where it was seen; at least one
 */
public record IntegrityNote(IntegrityRule rule, String sentence, List<Evidence> evidence) {

    /**
     * A place in a record.
     *
     * @param path of the value in the record's JSON: {@code protocolSection.conditionsModule.conditions[1]}
     * @param quote what stands there, shortened; "(absent)" where nothing does
     */
    public record Evidence(String path, String quote) {}

    public IntegrityNote {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("An integrity note needs evidence.");
        }
    }
}
