package org.eligo.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** A name as one term: the normal forms of its words, a blank between. Longer names than {@link #MAX_BYTES} have none. */
final class WholeName {

    static final int MAX_BYTES = 1_000;

    private WholeName() {}

    static void append(BytesRefBuilder name, BytesRef normal) {
        if (name.length() > 0) {
            name.append((byte) ' ');
        }
        name.append(normal);
    }

    static boolean isTerm(int bytes) {
        return bytes > 0 && bytes <= MAX_BYTES;
    }

    static BytesRef of(List<String> normals) {
        BytesRefBuilder name = new BytesRefBuilder();
        normals.forEach(normal -> append(name, new BytesRef(normal)));
        return name.toBytesRef();
    }
}
