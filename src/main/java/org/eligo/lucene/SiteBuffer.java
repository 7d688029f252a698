package org.eligo.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.eligo.schema.Schema;

/** The document of one site, being built. Reused. */
final class SiteBuffer {

    final BlockDocument document = new BlockDocument();
    final TermBuffer present = new TermBuffer(IndexFields.present(Level.SITE));
    final TermBuffer absent = new TermBuffer(IndexFields.absent(Level.SITE));
    final TermBuffer sizes = new TermBuffer(IndexFields.size(Level.SITE));

    /** As the record writes them; the last where there are several. */
    Optional<String> city = Optional.empty();

    Optional<String> state = Optional.empty();
    Optional<String> country = Optional.empty();

    private final Map<org.eligo.schema.Field, TextBuffer> texts = new HashMap<>();
    private final Field kind = new StringField(IndexFields.KIND, IndexFields.SITE, Field.Store.NO);

    SiteBuffer() {
        for (org.eligo.schema.Field field : Schema.registry().fields()) {
            if (field.isInsideNested() && field.type().isText()) {
                texts.put(field, new TextBuffer(IndexFields.name(field, Level.SITE), null));
            }
        }
    }

    TextBuffer text(org.eligo.schema.Field field) {
        TextBuffer text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException(field.piece() + " is no text of a site.");
        }
        return text;
    }

    /** A name, as the site writes it. */
    void value(org.eligo.schema.Field field, BytesRef bytes) {
        document.add(new SortedDocValuesField(IndexFields.valueAtSite(field), bytes));
    }

    void clear() {
        document.clear();
        absent.clear();
        present.clear();
        sizes.clear();
        city = Optional.empty();
        state = Optional.empty();
        country = Optional.empty();
        texts.values().forEach(TextBuffer::clear);
    }

    /** Completes the document. */
    BlockDocument finish(Field id) {
        document.add(id);
        document.add(kind);
        present.addTo(document);
        sizes.addTo(document);
        absent.addTo(document);
        texts.values().forEach(text -> {
            if (!text.isEmpty()) {
                text.addTo(document);
            }
        });
        return document;
    }
}
