package org.eligo.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.eligo.gazetteer.SiteCities;
import org.eligo.schema.Schema;
import org.eligo.study.GeoPoint;

/** The document of one site, being built. Reused. */
final class SiteBuffer {

    private static final org.eligo.schema.Field CITY = Schema.registry().piece("LocationCity");
    private static final org.eligo.schema.Field STATE = Schema.registry().piece("LocationState");
    private static final org.eligo.schema.Field COUNTRY = Schema.registry().piece("LocationCountry");

    final BlockDocument document = new BlockDocument();
    final TermBuffer present = new TermBuffer(IndexFields.present(Level.SITE));
    final TermBuffer absent = new TermBuffer(IndexFields.absent(Level.SITE));
    final TermBuffer sizes = new TermBuffer(IndexFields.size(Level.SITE));

    /** As the record writes them; the last where there are several. */
    private Optional<String> city = Optional.empty();

    private Optional<String> state = Optional.empty();
    private Optional<String> country = Optional.empty();

    /** By the record; the first where there are several. */
    private Optional<GeoPoint> point = Optional.empty();

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

    /** Takes the name where it says in which city the site lies. */
    void place(org.eligo.schema.Field field, String name) {
        if (field == CITY) {
            city = Optional.of(name);
        } else if (field == STATE) {
            state = Optional.of(name);
        } else if (field == COUNTRY) {
            country = Optional.of(name);
        }
    }

    /** The middle of that city; empty where it is not known. */
    Optional<GeoPoint> cityPoint() {
        return SiteCities.point(city, state, country);
    }

    void stands(double latitude, double longitude) {
        point = GeoPoint.of(latitude, longitude);
    }

    /** The region of that city; empty where it is not known. */
    Optional<String> cityRegion() {
        return SiteCities.region(city, country, point);
    }

    void clear() {
        point = Optional.empty();
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
