package org.eligo.lucene;

import java.util.Arrays;
import org.apache.lucene.document.Field;
import org.apache.lucene.util.BytesRef;

/** Collects ready-made terms for one field of one document; which documents hold them is all that is kept. Reused. */
final class TermBuffer {

    private BytesRef[] terms = new BytesRef[64];
    private int size;
    private final Field field;

    TermBuffer(String name) {
        field = new Field(name, new Terms(), TextBuffer.TERMS);
    }

    void add(BytesRef term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
        }
        terms[size++] = term;
    }

    void clear() {
        size = 0;
    }

    void addTo(BlockDocument document) {
        if (size > 0) {
            document.add(field);
        }
    }

    private final class Terms extends TermStream {
        private int at;

        @Override
        public boolean incrementToken() {
            if (at >= size) {
                return false;
            }
            term(terms[at++]);
            return true;
        }

        @Override
        void restart() {
            at = 0;
        }
    }
}
