package org.eligo.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.RecordVisitor;
import org.eligo.record.StudyRecord;
import org.eligo.schema.CountedNames;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.search.OrderedValues;
import org.eligo.vocabulary.WordCutter;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record into the documents that are indexed for it. One instance per thread; the documents are good until the next call.
 *
 * <p>For every leaf: text by its words' normal forms with positions, and by the words as written; enumerations and flags by value;
 * numbers, dates and ages as numbers; points as points of their site, which is that of its city where the record gives none; the state of a site likewise. For every
 * node: that it is there, and its length.
 */
final class StudyDocuments implements RecordVisitor {

    /** Facet values are cut off after so many UTF-8 bytes; Lucene takes no more than 32,766. */
    private static final int MAX_FACET_BYTES = 1_000;

    private static final Field SITE_POINT = Schema.registry().piece("LocationGeoPoint");
    private static final Field SITE_STATE = Schema.registry().piece("LocationState");
    private static final int KEPT_SITES = 200;
    private static final int KEPT_SIZES = 32;
    private static final List<Field> FIELDS = Schema.registry().fields();

    private final RecordReader reader = new RecordReader();
    private final WordCutter cutter = new WordCutter();
    private final WordCache words = new WordCache();
    private final TextBuffer[] texts = new TextBuffer[FIELDS.size()];
    private final List<TextBuffer> usedTexts = new ArrayList<>();
    private final BasicWords basic = new BasicWords();
    private final BlockDocument study = new BlockDocument();
    private final TermBuffer present = new TermBuffer(IndexFields.present(Level.STUDY));
    private final TermBuffer sizes = new TermBuffer(IndexFields.size(Level.STUDY));
    private final TermBuffer absent = new TermBuffer(IndexFields.absent(Level.STUDY));
    private final long[] absentIn = new long[FIELDS.size()];
    private final Set<BytesRef> wholeNames = new HashSet<>();
    private final BytesRef[] pieces = new BytesRef[FIELDS.size()];
    private final long[] presentIn = new long[FIELDS.size()];
    private final long[] presentAtSite = new long[FIELDS.size()];
    private final int[] values = new int[FIELDS.size()];
    private final int[] valuesAtSite = new int[FIELDS.size()];
    private final boolean[] counted = new boolean[FIELDS.size()];
    private final boolean[] countedAtSite = new boolean[FIELDS.size()];
    private final @Nullable BytesRef[][] sizeTerms = new BytesRef[FIELDS.size()][];
    private final Map<String, String> keys = new HashMap<>();
    private final BytesRefBuilder whole = new BytesRefBuilder();
    private final List<SiteBuffer> sites = new ArrayList<>();
    private int usedSites;
    private long siteNumber;
    private long studyNumber;
    private @Nullable SiteBuffer site;
    private org.apache.lucene.document.Field id = new StringField(IndexFields.ID, "", StringField.Store.NO);

    StudyDocuments() {
        for (Field field : FIELDS) {
            texts[field.ordinal()] = new TextBuffer(IndexFields.name(field, Level.STUDY), IndexFields.asWritten(field));
            pieces[field.ordinal()] = new BytesRef(field.piece());
            counted[field.ordinal()] = !field.isList() && field.isMultiValued();
            countedAtSite[field.ordinal()] = !field.isList() && field.isMultiValuedAtSite();
            sizeTerms[field.ordinal()] = new BytesRef[KEPT_SIZES];
        }
    }

    /** The block for a study: its sites, then itself. */
    List<BlockDocument> of(StudyRecord record, byte[] card, byte[] stored) {
        clear();
        id = new StringField(IndexFields.ID, record.id().toString(), StringField.Store.NO);
        try {
            reader.read(record.json(), this);
        } catch (RecordException e) {
            throw new IllegalArgumentException("A record that was taken cannot be read: " + e.getMessage(), e);
        }
        List<BlockDocument> block = new ArrayList<>(usedSites + 1);
        for (int i = 0; i < usedSites; i++) {
            block.add(sites.get(i).finish(id));
        }
        block.add(finish(record, card, stored));
        return block;
    }

    private BlockDocument finish(StudyRecord record, byte[] card, byte[] stored) {
        countValues(values, counted, sizes);
        study.add(id);
        study.add(new StringField(IndexFields.KIND, IndexFields.STUDY, StringField.Store.NO));
        study.add(new LongPoint(IndexFields.NUMBER, record.id().number()));
        study.add(new NumericDocValuesField(IndexFields.NUMBER, record.id().number()));
        study.add(new NumericDocValuesField(IndexFields.HASH, record.contentHash()));
        study.add(new StoredField(IndexFields.CARD, card));
        study.add(new StoredField(IndexFields.RECORD, stored));
        present.addTo(study);
        sizes.addTo(study);
        absent.addTo(study);
        basic.gather(texts);
        basic.addTo(study);
        usedTexts.forEach(text -> text.addTo(study));
        return study;
    }

    private void clear() {
        words.forgetIfFull();
        study.clear();
        present.clear();
        sizes.clear();
        absent.clear();
        wholeNames.clear();
        usedTexts.forEach(TextBuffer::clear);
        usedTexts.clear();
        usedSites = 0;
        if (sites.size() > KEPT_SITES) {
            sites.subList(KEPT_SITES, sites.size()).clear();
        }
        site = null;
        studyNumber++;
        Arrays.fill(values, 0);
    }

    @Override
    public void enter(Field structure) {
        if (structure.isNested()) {
            startSite();
        }
        mark(structure);
    }

    @Override
    public void leave(Field structure) {
        SiteBuffer ended = site;
        if (structure.isNested() && ended != null) {
            Optional<String> region = valuesAtSite[SITE_STATE.ordinal()] == 0 ? ended.cityRegion() : Optional.empty();
            if (valuesAtSite[SITE_POINT.ordinal()] == 0) {
                ended.cityPoint().ifPresent(at -> point(SITE_POINT, at.latitude(), at.longitude()));
            }
            region.ifPresent(name -> text(SITE_STATE, name.toCharArray(), 0, name.length()));
            markAbsent(ended);
            countValues(valuesAtSite, countedAtSite, ended.sizes);
            site = null;
        }
    }

    @Override
    public void list(Field list, int size) {
        mark(list);
        BytesRef term = sizeTerm(list, size);
        sizes.add(term);
        if (site != null) {
            site.sizes.add(term);
        }
    }

    @Override
    public void text(Field field, char[] chars, int offset, int length) {
        mark(field);
        FieldType type = field.type();
        if (type.isText()) {
            words(field, chars, offset, length);
            name(field, chars, offset, length);
            return;
        }
        String value = new String(chars, offset, length);
        if (type == FieldType.ENUM) {
            keyword(field, keys.computeIfAbsent(value, Enumeration::key));
            facet(field, value);
            if (site != null && CountedNames.isOfSites(field) && valuesAtSite[field.ordinal()] == 1) {
                site.value(field, cut(value));
            }
        } else {
            OrderedValues.recorded(field, value).ifPresent(v -> ordered(field, v));
        }
    }

    @Override
    public void number(Field field, long value) {
        mark(field);
        ordered(field, value);
    }

    @Override
    public void flag(Field field, boolean value) {
        mark(field);
        keyword(field, Boolean.toString(value));
        facet(field, Boolean.toString(value));
    }

    @Override
    public void point(Field field, double latitude, double longitude) {
        mark(field);
        if (site == null) {
            study.add(new LatLonPoint(IndexFields.name(field, Level.STUDY), latitude, longitude));
        } else {
            site.document.add(new LatLonPoint(IndexFields.name(field, Level.SITE), latitude, longitude));
            if (field == SITE_POINT && valuesAtSite[field.ordinal()] == 1) {
                site.stands(latitude, longitude);
                site.document.add(new NumericDocValuesField(IndexFields.POINT, SitePoint.pack(latitude, longitude)));
            }
        }
    }

    @Override
    public void unknown(String path) {
        // It stays in the record; there is no name to search it by.
    }

    private void markAbsent(SiteBuffer ended) {
        for (Field field : IndexFields.MARKED_ABSENT) {
            int at = field.ordinal();
            if (valuesAtSite[at] == 0) {
                ended.absent.add(pieces[at]);
                if (absentIn[at] != studyNumber) {
                    absentIn[at] = studyNumber;
                    absent.add(pieces[at]);
                }
            }
        }
    }

    private void startSite() {
        if (usedSites == sites.size()) {
            sites.add(new SiteBuffer());
        }
        SiteBuffer next = sites.get(usedSites++);
        next.clear();
        site = next;
        siteNumber++;
        Arrays.fill(valuesAtSite, 0);
    }

    private void mark(Field field) {
        int at = field.ordinal();
        values[at]++;
        if (presentIn[at] != studyNumber) {
            presentIn[at] = studyNumber;
            present.add(pieces[at]);
        }
        if (site != null) {
            valuesAtSite[at]++;
            if (presentAtSite[at] != siteNumber) {
                presentAtSite[at] = siteNumber;
                site.present.add(pieces[at]);
            }
        }
    }

    /** The lengths of fields that are no lists themselves but stand in one. */
    private void countValues(int[] counts, boolean[] counted, TermBuffer terms) {
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] > 0 && counted[at]) {
                terms.add(sizeTerm(FIELDS.get(at), counts[at]));
            }
        }
    }

    private BytesRef sizeTerm(Field field, int size) {
        if (size >= KEPT_SIZES) {
            return new BytesRef(IndexFields.sizeTerm(field, size));
        }
        @Nullable BytesRef[] kept = sizeTerms[field.ordinal()];
        BytesRef term = kept[size];
        if (term == null) {
            term = new BytesRef(IndexFields.sizeTerm(field, size));
            kept[size] = term;
        }
        return term;
    }

    private void words(Field field, char[] chars, int offset, int length) {
        TextBuffer text = texts[field.ordinal()];
        if (text.isEmpty()) {
            usedTexts.add(text);
        }
        TextBuffer atSite = site == null ? null : site.text(field);
        text.startValue();
        if (atSite != null && !atSite.isEmpty()) {
            atSite.endValue();
        }
        boolean isName = site != null && IndexFields.hasWhole(field, Level.SITE);
        whole.clear();
        cutter.start(chars, offset, length);
        while (cutter.next()) {
            WordCache.Word word = words.find(chars, cutter.wordStart(), cutter.wordEnd());
            text.add(word);
            if (isName) {
                WholeName.append(whole, word.stem.bytes);
            }
            if (atSite != null) {
                atSite.add(word);
            }
        }
        text.endValue();
        if (isName && WholeName.isTerm(whole.length())) {
            whole(field);
        }
    }

    /** A name that is counted: its value as written. */
    private void name(Field field, char[] chars, int offset, int length) {
        boolean ofStudies = CountedNames.isOfStudies(field);
        boolean ofSite = site != null && CountedNames.isOfSites(field);
        if (!ofStudies && !ofSite) {
            return;
        }
        String name = new String(chars, offset, length);
        if (site != null) {
            site.place(field, name);
        }
        BytesRef bytes = cut(name);
        if (ofStudies) {
            study.add(new SortedSetDocValuesField(IndexFields.name(field, Level.STUDY), bytes));
        }
        if (ofSite && site != null && valuesAtSite[field.ordinal()] == 1) {
            site.value(field, bytes);
        }
    }

    /** The words of a value as one term. */
    private void whole(Field field) {
        BytesRef bytes = whole.toBytesRef();
        if (site != null) {
            site.document.add(new StringField(IndexFields.whole(field, Level.SITE), bytes, StringField.Store.NO));
        }
        if (IndexFields.hasWhole(field, Level.STUDY) && wholeNames.add(bytes)) {
            study.add(new StringField(IndexFields.whole(field, Level.STUDY), bytes, StringField.Store.NO));
        }
    }

    private void keyword(Field field, String term) {
        BytesRef bytes = new BytesRef(term);
        study.add(new StringField(IndexFields.name(field, Level.STUDY), bytes, StringField.Store.NO));
        if (site != null) {
            site.document.add(new StringField(IndexFields.name(field, Level.SITE), bytes, StringField.Store.NO));
        }
    }

    private void facet(Field field, String value) {
        study.add(new SortedSetDocValuesField(IndexFields.name(field, Level.STUDY), cut(value)));
    }

    /** At most {@link #MAX_FACET_BYTES}, whole characters. */
    private static BytesRef cut(String value) {
        BytesRef bytes = new BytesRef(value);
        if (bytes.length > MAX_FACET_BYTES) {
            int end = MAX_FACET_BYTES;
            while ((bytes.bytes[bytes.offset + end] & 0xC0) == 0x80) {
                end--;
            }
            bytes.length = end;
        }
        return bytes;
    }

    private void ordered(Field field, long value) {
        ordered(study, field, Level.STUDY, value);
        if (site != null) {
            ordered(site.document, field, Level.SITE, value);
        }
    }

    private static void ordered(BlockDocument document, Field field, Level level, long value) {
        String name = IndexFields.name(field, level);
        document.add(SortedNumericDocValuesField.indexedField(name, value));
        if (IndexFields.hasPoints(field)) {
            document.add(new LongPoint(name, value));
        }
    }
}
