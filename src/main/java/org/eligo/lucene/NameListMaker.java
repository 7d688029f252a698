package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.GeoPoint;
import org.eligo.search.NameKey;
import org.eligo.search.NameKind;
import org.eligo.search.NamedPlace;

/** Makes the list of the names of one kind from an index. */
final class NameListMaker {

    /** More names than this are not kept; the rarest are left out. */
    static final int MAX_NAMES = 200_000;

    private static final Field STATE = Schema.registry().piece("LocationState");
    private static final Field COUNTRY = Schema.registry().piece("LocationCountry");

    /** Between city, state and country while they are one text. */
    private static final char BETWEEN = '\u0001';

    private final NameKind kind;
    private final NameGroups groups;

    /** Of each place the point that most sites have: a candidate and by how many it leads. */
    private long[] points = new long[1024];

    private int[] leads = new int[1024];
    private final java.util.BitSet voted = new java.util.BitSet();

    private NameListMaker(NameKind kind) {
        this.kind = kind;
        this.groups = new NameGroups(kind == NameKind.PLACE ? NameListMaker::keyOfPlace : NameKey::of);
    }

    static NameList make(DirectoryReader index, BitSetProducer studies, NameKind kind) throws IOException {
        NameListMaker maker = new NameListMaker(kind);
        for (LeafReaderContext segment : index.leaves()) {
            BitSet own = studies.getBitSet(segment);
            if (own == null) {
                continue;
            }
            if (kind == NameKind.PLACE) {
                maker.countPlaces(segment, own);
            } else {
                maker.countNames(segment, own);
            }
        }
        return maker.list();
    }

    private void countNames(LeafReaderContext segment, BitSet own) throws IOException {
        SortedSetDocValues values =
                DocValues.getSortedSet(segment.reader(), IndexFields.name(kind.field(), Level.STUDY));
        Bits live = segment.reader().getLiveDocs();
        int[] spellings = new int[Math.toIntExact(values.getValueCount())];
        Arrays.fill(spellings, -1);
        int max = segment.reader().maxDoc();
        for (int doc = own.nextSetBit(0); doc < max; doc = doc + 1 < max ? own.nextSetBit(doc + 1) : max) {
            if ((live != null && !live.get(doc)) || !values.advanceExact(doc)) {
                continue;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                int ordinal = (int) values.nextOrd();
                if (spellings[ordinal] < 0) {
                    spellings[ordinal] = groups.spelling(values.lookupOrd(ordinal));
                }
                groups.count(spellings[ordinal], segment.docBase + doc + 1);
            }
        }
    }

    private void countPlaces(LeafReaderContext segment, BitSet own) throws IOException {
        SortedDocValues cities = values(segment, kind.field());
        SortedDocValues states = values(segment, STATE);
        SortedDocValues countries = values(segment, COUNTRY);
        NumericDocValues at = DocValues.getNumeric(segment.reader(), IndexFields.POINT);
        Bits live = segment.reader().getLiveDocs();
        Map<Long, Integer> spellings = new HashMap<>();
        int max = segment.reader().maxDoc();
        int study = own.nextSetBit(0);
        for (int doc = cities.nextDoc(); doc < max; doc = cities.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            if (study < doc) {
                study = own.nextSetBit(doc);
            }
            int state = states.advanceExact(doc) ? states.ordValue() : -1;
            int country = countries.advanceExact(doc) ? countries.ordValue() : -1;
            long together = ((long) cities.ordValue() * (states.getValueCount() + 1) + state + 1)
                            * (countries.getValueCount() + 1)
                    + country
                    + 1;
            Integer spelling = spellings.get(together);
            if (spelling == null) {
                spelling = groups.spelling(new BytesRef(text(cities, cities.ordValue())
                        + BETWEEN
                        + text(states, state)
                        + BETWEEN
                        + text(countries, country)));
                spellings.put(together, spelling);
            }
            groups.count(spelling, segment.docBase + study + 1);
            if (groups.group(spelling) >= 0 && at.advanceExact(doc)) {
                vote(groups.group(spelling), at.longValue());
            }
        }
    }

    private static SortedDocValues values(LeafReaderContext segment, Field field) throws IOException {
        return DocValues.getSorted(segment.reader(), IndexFields.valueAtSite(field));
    }

    private static String text(SortedDocValues values, int ordinal) throws IOException {
        return ordinal < 0 ? "" : values.lookupOrd(ordinal).utf8ToString();
    }

    private void vote(int group, long point) {
        if (group >= leads.length) {
            leads = Arrays.copyOf(leads, Math.max(group + 1, leads.length * 2));
            points = Arrays.copyOf(points, leads.length);
        }
        voted.set(group);
        if (leads[group] == 0) {
            points[group] = point;
            leads[group] = 1;
        } else {
            leads[group] += points[group] == point ? 1 : -1;
        }
    }

    private static String keyOfPlace(String place) {
        String[] parts = place.split(String.valueOf(BETWEEN), -1);
        String city = NameKey.of(parts[0]);
        return city.isEmpty() ? "" : city + BETWEEN + NameKey.of(parts[1] + " " + parts[2]);
    }

    private NameList list() {
        int[] best = groups.bestSpellings();
        Integer[] order = IntStream.range(0, groups.groups()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingInt(groups::studies).reversed());
        int kept = Math.min(order.length, MAX_NAMES);
        List<NameList.Entry> entries = new ArrayList<>(kept);
        for (int i = 0; i < kept; i++) {
            int group = order[i];
            entries.add(entry(groups.key(group), groups.text(best[group]), group));
        }
        entries.sort(Comparator.comparingInt(NameList.Entry::studies)
                .reversed()
                .thenComparing(NameList.Entry::key)
                .thenComparing(NameList.Entry::further));
        return new NameList(entries, kept == order.length);
    }

    private NameList.Entry entry(String key, String name, int group) {
        int count = groups.studies(group);
        if (kind != NameKind.PLACE) {
            return new NameList.Entry(key, "", name, count, Optional.empty());
        }
        String[] parts = name.split(String.valueOf(BETWEEN), -1);
        Optional<GeoPoint> point = group < leads.length && voted.get(group)
                ? Optional.of(SitePoint.unpack(points[group]))
                : Optional.empty();
        NamedPlace place = new NamedPlace(parts[0], given(parts[1]), given(parts[2]), point);
        int end = key.indexOf(BETWEEN);
        return new NameList.Entry(
                key.substring(0, end), key.substring(end + 1), place.name(), count, Optional.of(place));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
