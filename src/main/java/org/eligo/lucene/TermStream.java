package org.eligo.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands ready-made terms to Lucene, without going through characters. */
abstract class TermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

    /** Sets the term of the current token; the bytes are not copied. */
    final void term(BytesRef bytes) {
        term.setBytesRef(bytes);
    }

    @Override
    public abstract void reset();
}
