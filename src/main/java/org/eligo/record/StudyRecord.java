package org.eligo.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.eligo.study.NctId;

/**
 * One study's record: its number and its JSON as it came, without white space between tokens, in UTF-8. Key order, escapes and
 * number lexemes are those of the source.
 *
 * <p>Made only by {@link RecordReader}, which has checked it. Immutable by agreement: nobody writes into the bytes.
 */
public final class StudyRecord {

    private final NctId id;
    private final byte[] json;

    StudyRecord(NctId id, byte[] json) {
        this.id = id;
        this.json = json;
    }

    /** A record that comes back from a store, where it was put after it had been checked. */
    public static StudyRecord stored(NctId id, byte[] json) {
        return new StudyRecord(id, json);
    }

    public NctId id() {
        return id;
    }

    /** The JSON object, compact, UTF-8. Not a copy. */
    public byte[] json() {
        return json;
    }

    /** The first 64 bits of the SHA-256 of the JSON: equal records have equal hashes, a changed one hardly ever. */
    public long contentHash() {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(json))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyRecord that && id.equals(that.id) && Arrays.equals(json, that.json);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return new String(json, StandardCharsets.UTF_8);
    }
}
