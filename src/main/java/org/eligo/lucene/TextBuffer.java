package org.eligo.lucene;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** Collects the words of one text field of one document, and hands them to Lucene. Reused for document after document. */
final class TextBuffer {

    static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType TERMS = type(IndexOptions.DOCS);

    /** Numbers every walk over words as written, over all buffers and threads. */
    private static final AtomicLong passes = new AtomicLong();

    /** A null stands for an edge between values. */
    private WordCache.@Nullable Word[] words = new WordCache.Word[16];

    private int size;
    private final Field normalField;
    private final @Nullable Field surfaceField;

    TextBuffer(String name, @Nullable String asWritten) {
        normalField = new Field(name, new NormalForms(), WORDS);
        surfaceField = asWritten == null ? null : new Field(asWritten, new Surfaces(), TERMS);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** The word at that place; null for an edge. */
    WordCache.@Nullable Word word(int at) {
        return words[at];
    }

    /** Before the first word of a value. */
    void startValue() {
        if (size == 0) {
            append(null);
        }
    }

    void add(WordCache.Word word) {
        append(word);
    }

    /** After the last word of a value. */
    void endValue() {
        append(null);
    }

    void clear() {
        size = 0;
    }

    /** The fields of the document that hold these words, good until the next {@link #clear}. */
    void addTo(BlockDocument document) {
        document.add(normalField);
        if (surfaceField != null) {
            document.add(surfaceField);
        }
    }

    private void append(WordCache.@Nullable Word word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private final class NormalForms extends TermStream {
        private int at;

        @Override
        public boolean incrementToken() {
            if (at >= size) {
                return false;
            }
            WordCache.Word word = words[at++];
            term(word == null ? IndexFields.EDGE : word.stem.bytes);
            return true;
        }

        @Override
        void restart() {
            at = 0;
        }
    }

    /**
     * The words as written that differ from their normal form, each once; and of normal forms that do not stand there themselves
     * {@link WordCache.Stem#onlyOthers}. So a normal form that is in the field, and not marked so, is there as written: which is
     * the common case, and costs nothing.
     */
    private final class Surfaces extends TermStream {
        private int at;
        private boolean told;
        private long pass;

        @Override
        public boolean incrementToken() {
            for (; at < size; at++) {
                WordCache.Word word = words[at];
                if (word == null || word.surface == null || word.pass == pass) {
                    continue;
                }
                if (!told) {
                    told = true;
                    term(word.surface);
                    return true;
                }
                told = false;
                word.pass = pass;
                WordCache.Stem stem = word.stem;
                if (stem.asIs != pass && stem.marked != pass) {
                    stem.marked = pass;
                    term(stem.onlyOthers);
                    return true;
                }
            }
            return false;
        }

        @Override
        void restart() {
            at = 0;
            told = false;
            pass = passes.incrementAndGet();
            for (int i = 0; i < size; i++) {
                WordCache.Word word = words[i];
                if (word != null && word.surface == null) {
                    word.stem.asIs = pass;
                }
            }
        }
    }
}
