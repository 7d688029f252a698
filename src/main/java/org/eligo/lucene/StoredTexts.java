package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.eligo.gazetteer.SiteCities;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.StoreException;
import org.eligo.study.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of a field from stored records, for the few questions that the index does not answer. It remembers the record
 * that it read last. One thread.
 */
final class StoredTexts {

    private static final Set<String> RECORD_ONLY = Set.of(IndexFields.RECORD);

    private static final Field CITY = Schema.registry().piece("LocationCity");
    private static final Field STATE = Schema.registry().piece("LocationState");
    private static final Field COUNTRY = Schema.registry().piece("LocationCountry");

    private final IndexSearcher searcher;
    private final BitSetProducer studies;
    private final RecordCodec codec;
    private final RecordReader reader = new RecordReader();
    private int lastStudy = -1;
    private Texts last = new Texts();

    StoredTexts(IndexSearcher searcher, BitSetProducer studies, RecordCodec codec) {
        this.searcher = searcher;
        this.studies = studies;
        this.codec = codec;
    }

    BitSetProducer studies() {
        return studies;
    }

    /** The values of the field in the study. */
    List<String> ofStudy(LeafReaderContext context, int doc, Field field) throws IOException {
        return read(context.docBase + doc).ofStudy.getOrDefault(field, List.of());
    }

    /** The values of the field at the site. */
    List<String> ofSite(LeafReaderContext context, int doc, Field field) throws IOException {
        BitSet bits = Objects.requireNonNull(studies.getBitSet(context), "a segment with sites has studies");
        int study = bits.nextSetBit(doc);
        int before = doc == 0 ? -1 : bits.prevSetBit(doc - 1);
        List<Map<Field, List<String>>> sites = read(context.docBase + study).ofSites;
        int at = doc - before - 1;
        return at < sites.size() ? sites.get(at).getOrDefault(field, List.of()) : List.of();
    }

    private Texts read(int study) throws IOException {
        if (study != lastStudy) {
            Document document = searcher.storedFields().document(study, RECORD_ONLY);
            Texts texts = new Texts();
            try {
                reader.read(codec.decompress(LuceneReader.bytes(document, IndexFields.RECORD)), texts);
            } catch (RecordException e) {
                throw new StoreException("A stored record cannot be read: " + e.getMessage(), e);
            }
            last = texts;
            lastStudy = study;
        }
        return last;
    }

    private static final class Texts implements RecordVisitor {
        final Map<Field, List<String>> ofStudy = new HashMap<>();
        final List<Map<Field, List<String>>> ofSites = new ArrayList<>();
        private @Nullable Map<Field, List<String>> site;
        private Optional<GeoPoint> sitePoint = Optional.empty();

        @Override
        public void enter(Field structure) {
            if (structure.isNested()) {
                Map<Field, List<String>> next = new HashMap<>();
                ofSites.add(next);
                site = next;
                sitePoint = Optional.empty();
            }
        }

        @Override
        public void leave(Field structure) {
            if (structure.isNested()) {
                regionOfCity().ifPresent(region -> add(STATE, region));
                site = null;
            }
        }

        /** Where the site gives no state: what is indexed in its place. */
        private Optional<String> regionOfCity() {
            if (site == null || site.containsKey(STATE)) {
                return Optional.empty();
            }
            return SiteCities.region(last(CITY), last(COUNTRY), sitePoint);
        }

        private Optional<String> last(Field field) {
            List<String> values = site == null ? List.of() : site.getOrDefault(field, List.of());
            return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            if (!field.type().isText()) {
                return;
            }
            add(field, new String(chars, offset, length));
        }

        private void add(Field field, String value) {
            ofStudy.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
            if (site != null) {
                site.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
            }
        }

        @Override
        public void list(Field list, int size) {
            // Only texts are asked for.
        }

        @Override
        public void number(Field field, long value) {
            // Only texts are asked for.
        }

        @Override
        public void flag(Field field, boolean value) {
            // Only texts are asked for.
        }

        @Override
        public void point(Field field, double latitude, double longitude) {
            if (sitePoint.isEmpty()) {
                sitePoint = GeoPoint.of(latitude, longitude);
            }
        }

        @Override
        public void unknown(String path) {
            // Only texts are asked for.
        }
    }
}
