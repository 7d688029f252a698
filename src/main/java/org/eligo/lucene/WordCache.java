package org.eligo.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.eligo.vocabulary.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * Words that were seen lately, with their indexed forms: finding a word here costs a fraction of working out its normal form.
 * Not shared between threads. Forgets everything when it is full.
 */
final class WordCache {

    private static final int MAX_WORDS = 1 << 17;
    private static final int BUCKETS = 1 << 18;

    /** A word as written. */
    static final class Word {
        private final char[] chars;
        private final @Nullable Word next;
        final Stem stem;
        private final int hash;

        /** As written; null where that is the normal form. */
        final @Nullable BytesRef surface;

        /** The last walk over words as written that told this one. */
        long pass;

        Word(char[] chars, int hash, @Nullable Word next, Stem stem, @Nullable BytesRef surface) {
            this.chars = chars;
            this.hash = hash;
            this.next = next;
            this.stem = stem;
            this.surface = surface;
        }
    }

    /** A normal form; the same object for all words that have it. The numbers are notes of {@link BasicWords}. */
    static final class Stem {
        final BytesRef bytes;

        /** The term that says: this form is here, but not written so. */
        final BytesRef onlyOthers;

        /** The last walk over words as written that met the form itself, and that marked it as absent. */
        long asIs;

        long marked;
        long study;
        int part;
        double best;
        double others;

        Stem(BytesRef bytes) {
            this.bytes = bytes;
            this.onlyOthers = onlyOthers(bytes);
        }
    }

    private final @Nullable Word[] buckets = new Word[BUCKETS];
    private final Map<String, Stem> stems = new HashMap<>();
    private int size;

    Word find(char[] text, int start, int end) {
        int cut = Math.min(end, start + WordForms.MAX_LENGTH);
        int hash = 0;
        for (int i = start; i < cut; i++) {
            hash = 31 * hash + text[i];
        }
        int bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
        for (Word word = buckets[bucket]; word != null; word = word.next) {
            if (word.hash == hash && Arrays.equals(word.chars, 0, word.chars.length, text, start, cut)) {
                return word;
            }
        }
        return add(new String(text, start, end - start), Arrays.copyOfRange(text, start, cut), hash, bucket);
    }

    /** Called between two studies, so that no word is forgotten while it is in use. */
    void forgetIfFull() {
        if (size > MAX_WORDS) {
            Arrays.fill(buckets, null);
            stems.clear();
            size = 0;
        }
    }

    private Word add(String text, char[] chars, int hash, int bucket) {
        String normal = WordForms.normal(text);
        Stem stem = stems.computeIfAbsent(normal, n -> new Stem(new BytesRef(n)));
        String surface = WordForms.surface(text);
        Word word = new Word(chars, hash, buckets[bucket], stem, surface.equals(normal) ? null : new BytesRef(surface));
        buckets[bucket] = word;
        size++;
        return word;
    }

    /** The edge's byte, then the normal form. */
    static BytesRef onlyOthers(BytesRef normal) {
        byte[] bytes = new byte[normal.length + 1];
        bytes[0] = IndexFields.EDGE.bytes[0];
        System.arraycopy(normal.bytes, normal.offset, bytes, 1, normal.length);
        return new BytesRef(bytes);
    }
}
