package org.eligo.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The place of one study in an order of results: the next page begins behind it. It holds the study's sort keys, so it stays good
 * when the index changes, and equal places have equal cursors.
 *
 * @param keys one for each sort key, the bits of it: of a float for relevance, of a long otherwise; empty where the study has no value
 * @param number of the study, which settles ties
 */
public record Cursor(List<Optional<Long>> keys, int number) {

    /** More sort keys than this have no token. */
    public static final int MAX_KEYS = 8;

    private static final int VERSION = 1;

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.size() > MAX_KEYS) {
            throw new IllegalArgumentException("A cursor has at most " + MAX_KEYS + " keys.");
        }
    }

    /** The cursor as a token of letters, digits, {@code -} and {@code _}. */
    public String token() {
        ByteBuffer bytes = ByteBuffer.allocate(2 + keys.size() * 9 + 4);
        bytes.put((byte) VERSION).put((byte) keys.size());
        for (Optional<Long> key : keys) {
            bytes.put((byte) (key.isPresent() ? 1 : 0));
            if (key.isPresent()) {
                bytes.putLong(key.get());
            }
        }
        bytes.putInt(number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Reads a token; empty where it is not one. */
    public static Optional<Cursor> of(String token) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.get() != VERSION) {
                return Optional.empty();
            }
            int count = bytes.get();
            if (count < 0 || count > MAX_KEYS) {
                return Optional.empty();
            }
            List<Optional<Long>> keys = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                keys.add(bytes.get() == 1 ? Optional.of(bytes.getLong()) : Optional.empty());
            }
            int number = bytes.getInt();
            return bytes.hasRemaining() ? Optional.empty() : Optional.of(new Cursor(keys, number));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
