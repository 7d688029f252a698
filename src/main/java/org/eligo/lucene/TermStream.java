package org.eligo.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands ready-made terms to Lucene, one position after the other, without going through characters. Reused. */
abstract class TermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    /** Sets the term of the current token; the bytes are not copied. */
    final void term(BytesRef bytes) {
        term.setBytesRef(bytes);
    }

    /** Back to the first term. */
    abstract void restart();

    @Override
    public final void reset() {
        position.setPositionIncrement(1); // The end of a stream leaves 0 there.
        restart();
    }
}
