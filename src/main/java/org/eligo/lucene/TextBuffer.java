package org.eligo.lucene;

import java.util.Arrays;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** Collects the words of one text field of one document, and hands them to Lucene. Reused for document after document. */
final class TextBuffer {

    static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType TERMS = type(IndexOptions.DOCS);

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
        public void reset() {
            at = 0;
        }
    }

    private final class Surfaces extends TermStream {
        private int at;
        private int form;

        @Override
        public boolean incrementToken() {
            while (at < size) {
                WordCache.Word word = words[at];
                if (word != null && form < word.surfaces.length) {
                    term(word.surfaces[form++]);
                    return true;
                }
                at++;
                form = 0;
            }
            return false;
        }

        @Override
        public void reset() {
            at = 0;
            form = 0;
        }
    }
}
