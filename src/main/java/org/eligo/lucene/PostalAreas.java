package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefArray;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.Counter;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.PostalArea;

/**
 * Collects the postal codes of sites. They are read from the words that are indexed for searching, so that no site has to hold its code
 * a second time: eight bytes a site while it lasts. Codes of more than two words are passed over, as are sites without a point.
 */
final class PostalAreas {

    private static final Field CODE = Schema.registry().piece("LocationZip");
    private static final Field CITY = Schema.registry().piece("LocationCity");
    private static final Field STATE = Schema.registry().piece("LocationState");
    private static final Field COUNTRY = Schema.registry().piece("LocationCountry");

    /** Codes that are looked at, times those that are wanted; further ones are passed over: a bound on memory. */
    private static final int CONSIDERED = 4;

    /** Of a site's words: there are more than two. */
    private static final long TOO_MANY = -1;

    /** @param words numbers of two words from 1, as {@link #words} packs them */
    private record Key(long words, int country) {}

    private record Named(String code, String country) {}

    private static final class Area {
        private Optional<String> city = Optional.empty();
        private Optional<String> state = Optional.empty();
        private long point;
        private int lead;
        private int sites;
    }

    private final Map<Named, Area> areas = new HashMap<>();
    private final int limit;

    private PostalAreas(int limit) {
        this.limit = limit;
    }

    /** Those with the most sites first, then by code and country. */
    static List<PostalArea> of(DirectoryReader index, int limit) throws IOException {
        PostalAreas areas = new PostalAreas(limit);
        for (LeafReaderContext segment : index.leaves()) {
            areas.read(segment);
        }
        return areas.best();
    }

    private void read(LeafReaderContext segment) throws IOException {
        Terms terms = segment.reader().terms(IndexFields.name(CODE, Level.SITE));
        if (terms == null) {
            return;
        }
        BytesRefArray texts = new BytesRefArray(Counter.newCounter());
        long[] words = words(terms, texts, segment.reader().maxDoc());
        Bits live = segment.reader().getLiveDocs();
        NumericDocValues points = DocValues.getNumeric(segment.reader(), IndexFields.POINT);
        SortedDocValues countries = values(segment, COUNTRY);
        SortedDocValues states = values(segment, STATE);
        SortedDocValues cities = values(segment, CITY);
        Map<Key, Optional<Area>> known = new HashMap<>();
        for (int doc = points.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = points.nextDoc()) {
            if (words[doc] == 0 || words[doc] == TOO_MANY || (live != null && !live.get(doc))) {
                continue;
            }
            int country = countries.advanceExact(doc) ? countries.ordValue() : -1;
            Key key = new Key(words[doc], country);
            Optional<Area> area = known.get(key);
            if (area == null) {
                area = area(code(texts, words[doc]), text(countries, country));
                known.put(key, area);
            }
            if (area.isPresent() && vote(area.get(), points.longValue())) {
                area.get().city = value(cities, doc);
                area.get().state = value(states, doc);
            }
        }
    }

    /** Of every document the numbers of its one or two words from 1: the first in the low half, the second in the high one. */
    private static long[] words(Terms terms, BytesRefArray texts, int documents) throws IOException {
        long[] words = new long[documents];
        TermsEnum each = terms.iterator();
        PostingsEnum places = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            boolean edge = term.equals(IndexFields.EDGE);
            long number = texts.append(term) + 1L;
            places = each.postings(places, PostingsEnum.POSITIONS);
            for (int doc = places.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = places.nextDoc()) {
                for (int i = places.freq(); i > 0; i--) {
                    int place = places.nextPosition();
                    if (edge || place > 1) {
                        words[doc] = TOO_MANY;
                    } else if (words[doc] != TOO_MANY) {
                        words[doc] |= number << (32 * place);
                    }
                }
            }
        }
        return words;
    }

    private static String code(BytesRefArray texts, long words) {
        BytesRefBuilder buffer = new BytesRefBuilder();
        String first = texts.get(buffer, (int) words - 1).utf8ToString();
        int second = (int) (words >>> 32);
        String code =
                second == 0 ? first : first + texts.get(buffer, second - 1).utf8ToString();
        return code.toUpperCase(Locale.ROOT);
    }

    private Optional<Area> area(String code, Optional<String> country) {
        Named named = new Named(code, country.orElse(""));
        return areas.size() < (long) limit * CONSIDERED || areas.containsKey(named)
                ? Optional.of(areas.computeIfAbsent(named, n -> new Area()))
                : Optional.empty();
    }

    /** Whether the point is the area's from now on, and was not before. */
    private static boolean vote(Area area, long point) {
        area.sites++;
        if (area.lead == 0) {
            area.point = point;
            area.lead = 1;
            return true;
        }
        area.lead += area.point == point ? 1 : -1;
        return false;
    }

    private List<PostalArea> best() {
        List<Map.Entry<Named, Area>> order = new ArrayList<>(areas.entrySet());
        order.sort(Comparator.comparingInt((Map.Entry<Named, Area> e) -> e.getValue().sites)
                .reversed()
                .thenComparing(e -> e.getKey().code())
                .thenComparing(e -> e.getKey().country()));
        return order.stream()
                .limit(limit)
                .map(e -> new PostalArea(
                        e.getKey().code(),
                        e.getValue().city,
                        e.getValue().state,
                        Optional.of(e.getKey().country()).filter(c -> !c.isEmpty()),
                        SitePoint.unpack(e.getValue().point)))
                .toList();
    }

    private static SortedDocValues values(LeafReaderContext segment, Field field) throws IOException {
        return DocValues.getSorted(segment.reader(), IndexFields.valueAtSite(field));
    }

    private static Optional<String> value(SortedDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? text(values, values.ordValue()) : Optional.empty();
    }

    private static Optional<String> text(SortedDocValues values, int ordinal) throws IOException {
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(values.lookupOrd(ordinal).utf8ToString());
    }
}
