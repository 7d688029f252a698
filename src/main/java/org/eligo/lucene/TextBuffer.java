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

    /** Each word once: which documents have it is all that is kept. */
    private final class Surfaces extends TermStream {
        private int at;
        private int form;
        private long pass;

        @Override
        public boolean incrementToken() {
            while (at < size) {
                WordCache.Word word = words[at];
                if (word != null && word.pass != pass) {
                    term(word.surfaces[form++]);
                    if (form == word.surfaces.length) {
                        word.pass = pass;
                        form = 0;
                        at++;
                    }
                    return true;
                }
                at++;
            }
            return false;
        }

        @Override
        void restart() {
            at = 0;
            form = 0;
            pass = passes.incrementAndGet();
        }
    }
}
