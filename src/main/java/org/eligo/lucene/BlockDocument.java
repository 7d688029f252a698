package org.eligo.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.index.IndexableField;

/** One document of a study's block. Reused. */
final class BlockDocument implements Iterable<IndexableField> {

    private final List<IndexableField> fields = new ArrayList<>();

    void add(IndexableField field) {
        fields.add(field);
    }

    void clear() {
        fields.clear();
    }

    @Override
    public Iterator<IndexableField> iterator() {
        return fields.iterator();
    }
}
