package org.eligo.cli;

import java.util.Optional;

/** What the values of a setting are. */
sealed interface SettingKind {

    /** What is wrong with a value, as the end of a sentence: {@code takes …, not "…"}; empty where nothing is. */
    Optional<String> fault(String value);

    /**
     * Any text, such as a name or a folder.
     *
     * @param mayBeEmpty whether none will do
     */
    record Text(boolean mayBeEmpty) implements SettingKind {

        @Override
        public Optional<String> fault(String value) {
            return mayBeEmpty || !value.isBlank() ? Optional.empty() : Optional.of("takes a text, not nothing");
        }
    }

    /** Whole numbers, both bounds included. */
    record Whole(long least, long greatest) implements SettingKind {

        @Override
        public Optional<String> fault(String value) {
            try {
                long number = Long.parseLong(value.strip());
                if (number >= least && number <= greatest) {
                    return Optional.empty();
                }
            } catch (NumberFormatException e) {
                // Told below, as a number out of bounds is.
            }
            return Optional.of("takes a whole number from " + least + " to " + greatest + ", not \"" + value + "\"");
        }
    }
}
