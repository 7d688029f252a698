package org.eligo.cli;

import java.net.URI;
import java.net.URISyntaxException;
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

    /** The beginning of a web address, up to the host and port; or none. */
    record WebAddress() implements SettingKind {

        @Override
        public Optional<String> fault(String value) {
            return value.isBlank() || of(value).isPresent()
                    ? Optional.empty()
                    : Optional.of("takes an address such as https://trials.example.org, without a path, not \"" + value
                            + "\"");
        }

        /** The address without a slash at its end; empty where the value is none. */
        static Optional<URI> of(String value) {
            String address = value.strip().endsWith("/")
                    ? value.strip().substring(0, value.strip().length() - 1)
                    : value.strip();
            try {
                URI uri = new URI(address);
                boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
                boolean bare = uri.getHost() != null
                        && address.equals(uri.getScheme() + "://" + uri.getRawAuthority())
                        && uri.getRawUserInfo() == null;
                return web && bare ? Optional.of(uri) : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
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
