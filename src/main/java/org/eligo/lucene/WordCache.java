package org.eligo.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.eligo.vocabulary.WordCutter;
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
        /** As written, and where an apostrophe stands in it also what stands before and after. */
        final BytesRef[] surfaces;

        /** The last walk over words as written that told this one. */
        long pass;

        Word(char[] chars, @Nullable Word next, Stem stem, BytesRef[] surfaces) {
            this.chars = chars;
            this.next = next;
            this.stem = stem;
            this.surfaces = surfaces;
        }
    }

    /** A normal form; the same object for all words that have it. The numbers are notes of {@link BasicWords}. */
    static final class Stem {
        final BytesRef bytes;
        long study;
        int part;
        double best;
        double others;

        Stem(BytesRef bytes) {
            this.bytes = bytes;
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
            if (Arrays.equals(word.chars, 0, word.chars.length, text, start, cut)) {
                return word;
            }
        }
        return add(new String(text, start, end - start), Arrays.copyOfRange(text, start, cut), bucket);
    }

    /** Called between two studies, so that no word is forgotten while it is in use. */
    void forgetIfFull() {
        if (size > MAX_WORDS) {
            Arrays.fill(buckets, null);
            stems.clear();
            size = 0;
        }
    }

    private Word add(String text, char[] chars, int bucket) {
        String normal = WordForms.normal(text);
        Stem stem = stems.computeIfAbsent(normal, n -> new Stem(new BytesRef(n)));
        Word word = new Word(chars, buckets[bucket], stem, surfaces(WordForms.surface(text)));
        buckets[bucket] = word;
        size++;
        return word;
    }

    private static BytesRef[] surfaces(String word) {
        List<BytesRef> surfaces = new ArrayList<>();
        surfaces.add(new BytesRef(word));
        int part = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean apostrophe = i < word.length() && WordCutter.isApostrophe(word.charAt(i));
            boolean end = i == word.length() && part > 0;
            if (apostrophe || end) {
                surfaces.add(new BytesRef(word.substring(part, i)));
                part = i + 1;
            }
        }
        return surfaces.toArray(BytesRef[]::new);
    }
}
