package org.eligo.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.eligo.study.NctId;

/**
 * One study's record: its number and its JSON as it came, without white space between tokens, in UTF-8. Key order, escapes and
 * number lexemes are those of the source.
 *
 * <p>Made only by {@link RecordReader}, which has checked it. Immutable by agreement: nobody writes into the bytes.
 */
public final class StudyRecord {

    private final NctId id;
    private final Supplier<byte[]> json;

    StudyRecord(NctId id, byte[] json) {
        this(id, () -> json);
    }

    private StudyRecord(NctId id, Supplier<byte[]> json) {
        this.id = id;
        this.json = json;
    }

    /** A record that comes back from a store, where it was put after it had been checked. */
    public static StudyRecord stored(NctId id, byte[] json) {
        return new StudyRecord(id, json);
    }

    /**
     * A record that stays in its store until its JSON is asked for, and is read anew each time.
     *
     * @param json reads it; good as long as whatever it reads from is open
     */
    public static StudyRecord inStore(NctId id, Supplier<byte[]> json) {
        return new StudyRecord(id, json);
    }

    /** The same, held in memory. */
    public StudyRecord held() {
        return new StudyRecord(id, json.get());
    }

    public NctId id() {
        return id;
    }

    /** The JSON object, compact, UTF-8. Not a copy. */
    public byte[] json() {
        return json.get();
    }

    /** The first 64 bits of the SHA-256 of the JSON: equal records have equal hashes, a changed one hardly ever. */
    public long contentHash() {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(json()))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyRecord that && id.equals(that.id) && Arrays.equals(json(), that.json());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return new String(json(), StandardCharsets.UTF_8);
    }
}
