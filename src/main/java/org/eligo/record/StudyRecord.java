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

    /** Where the JSON of one record is. */
    public interface Source {

        /** All of it. */
        byte[] json();

        /** Its first bytes, as many as are to be had with little work; perhaps all. */
        byte[] beginning();
    }

    private record Held(byte[] json) implements Source {
        @Override
        public byte[] beginning() {
            return json;
        }
    }

    private final NctId id;
    private final Source json;

    StudyRecord(NctId id, byte[] json) {
        this(id, new Held(json));
    }

    private StudyRecord(NctId id, Source json) {
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
    public static StudyRecord inStore(NctId id, Source json) {
        return new StudyRecord(id, json);
    }

    /** The same, held in memory. */
    public StudyRecord held() {
        return new StudyRecord(id, json.json());
    }

    public NctId id() {
        return id;
    }

    /** The JSON object, compact, UTF-8. Not a copy. */
    public byte[] json() {
        return json.json();
    }

    /** The first bytes of {@link #json}, as many as are to be had with little work; perhaps all. */
    byte[] beginning() {
        return json.beginning();
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
