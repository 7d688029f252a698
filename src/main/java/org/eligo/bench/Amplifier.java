package org.eligo.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.eligo.record.StudyRecord;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;

/**
 * Makes any number of studies from some real ones, the same ones for the same seed. Each has a number of its own, spread over
 * the whole range; about one word in ten of its texts is another word of the corpus, frequent ones often, and a few are new; the
 * digits of its other identifiers differ; its sites lie in other places of the corpus, city, country and coordinates together.
 * Structure, length and everything else are those of the real study. Immutable once made; safe for several threads.
 */
public final class Amplifier {

    /** On average one word in so many is replaced. */
    public static final int REPLACED_IN = 10;

    /** Coprime to the count of NCT numbers, so that steps of it visit every number once. */
    private static final long STEP = 61_803_397;

    private final long seed;
    private final Corpus corpus = new Corpus();
    private final List<Template> templates = new ArrayList<>();

    /** @param records real ones, at least one */
    public Amplifier(List<StudyRecord> records, long seed) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("Studies are made from real ones; there are none.");
        }
        this.seed = seed;
        for (StudyRecord record : records) {
            templates.add(new Template(record, corpus));
        }
    }

    /** The number of the n-th study, n from 0; unique up to the count of all numbers. */
    public static NctId number(long n) {
        return new NctId((int) ((n % NctId.MAX_NUMBER) * STEP % NctId.MAX_NUMBER) + 1);
    }

    /** The n-th study, n from 0, compact. */
    public byte[] study(long n) {
        Template template = templates.get((int) (n % templates.size()));
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + n);
        byte[] number = number(n).toString().getBytes(StandardCharsets.US_ASCII);
        Bytes out = new Bytes(template.json().length + 1024);
        int copied = 0;
        Corpus.@Nullable Town town = null;
        int untilWord = random.nextInt(2 * REPLACED_IN - 1);
        for (Template.Slot slot : template.slots()) {
            if (slot.kind() == Template.Kind.WORD && untilWord-- > 0) {
                continue;
            }
            byte[] put = switch (slot.kind()) {
                case WORD -> {
                    untilWord = random.nextInt(2 * REPLACED_IN - 1);
                    yield corpus.word(random);
                }
                case NUMBER -> number;
                case DIGIT -> new byte[] {(byte) ('0' + random.nextInt(10))};
                case ADDRESS -> {
                    town = corpus.town(random);
                    yield town.addressBytes();
                }
                case POINT -> town == null ? new byte[0] : town.pointBytes();
            };
            out.put(template.json(), copied, slot.from());
            out.put(put, 0, put.length);
            copied = slot.to();
        }
        out.put(template.json(), copied, template.json().length);
        return out.toArray();
    }

    /** The first {@code count} studies, one a line, made while they are read. */
    public InputStream lines(long count) {
        return new Lines(this, count);
    }

    /** Bytes that grow. */
    private static final class Bytes {

        private byte[] bytes;
        private int length;

        Bytes(int size) {
            bytes = new byte[size];
        }

        void put(byte[] source, int from, int to) {
            int more = to - from;
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
            }
            System.arraycopy(source, from, bytes, length, more);
            length += more;
        }

        byte[] toArray() {
            return Arrays.copyOf(bytes, length);
        }
    }

    private static final class Lines extends InputStream {

        private final Amplifier amplifier;
        private final long count;
        private long next;
        private byte[] line = new byte[0];
        private int position;

        Lines(Amplifier amplifier, long count) {
            this.amplifier = amplifier;
            this.count = count;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : line[position++] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int some = Math.min(length, line.length - position);
            System.arraycopy(line, position, target, from, some);
            position += some;
            return some;
        }

        private boolean isAtEnd() {
            if (position < line.length) {
                return false;
            }
            if (next == count) {
                return true;
            }
            byte[] study = amplifier.study(next++);
            line = Arrays.copyOf(study, study.length + 1);
            line[study.length] = '\n';
            position = 0;
            return false;
        }
    }
}
