package org.eligo.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.util.IntroSorter;
import org.eligo.search.CountedName;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKey;
import org.eligo.search.NamedPlace;

/**
 * Names with their counts, to be found by any of their words. Names stand most frequent first; beside them every place where a word
 * begins, sorted by what stands from there on, so that a beginning is a range found by halving. About 100 bytes a name.
 */
final class NameList {

    /**
     * A name before it is packed.
     *
     * @param key words without case and accents; of a place the city's
     * @param further of a place, the key of state and country
     */
    record Entry(String key, String further, String name, int studies, Optional<NamedPlace> place) {}

    private static final byte END = 0;

    private final byte[] keys;
    private final int[] keyStarts;
    private final byte[] names;
    private final int[] nameStarts;
    private final String[] further;
    private final NamedPlace[] places;
    private final int[] studies;
    private final int[] wordStarts;
    private final int[] wordOwners;
    private final int[] byKey;
    private final boolean complete;

    /**
     * @param entries most studies first, then by key
     * @param complete whether these are all
     */
    NameList(List<Entry> entries, boolean complete) {
        this.complete = complete;
        boolean ofPlaces = entries.stream().anyMatch(e -> e.place().isPresent());
        int size = entries.size();
        keyStarts = new int[size + 1];
        nameStarts = new int[size + 1];
        studies = new int[size];
        further = new String[ofPlaces ? size : 0];
        places = new NamedPlace[ofPlaces ? size : 0];
        Packed packedKeys = new Packed();
        Packed packedNames = new Packed();
        int[] starts = new int[size * 4 + 16];
        int words = 0;
        for (int i = 0; i < size; i++) {
            Entry entry = entries.get(i);
            keyStarts[i] = packedKeys.size;
            nameStarts[i] = packedNames.size;
            studies[i] = entry.studies();
            byte[] key = entry.key().getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < key.length; at++) {
                if (at == 0 || key[at - 1] == ' ') {
                    if (words == starts.length) {
                        starts = Arrays.copyOf(starts, words * 2);
                    }
                    starts[words++] = packedKeys.size + at;
                }
            }
            packedKeys.add(key);
            packedKeys.add(new byte[] {END});
            if (ofPlaces) {
                further[i] = entry.further();
                places[i] = entry.place().orElseThrow();
            } else {
                packedNames.add(entry.name().getBytes(StandardCharsets.UTF_8));
            }
        }
        keyStarts[size] = packedKeys.size;
        nameStarts[size] = packedNames.size;
        keys = packedKeys.trimmed();
        names = packedNames.trimmed();
        wordStarts = sorted(Arrays.copyOf(starts, words));
        wordOwners = Arrays.stream(wordStarts).map(this::owner).toArray();
        byKey = sorted(Arrays.copyOf(keyStarts, size));
    }

    /** As {@link org.eligo.search.StudyReader#suggest} says. */
    NameAnswer suggest(String typed, int limit) {
        int comma = further.length == 0 ? -1 : typed.indexOf(',');
        String beginning = NameKey.of(comma < 0 ? typed : typed.substring(0, comma));
        if (beginning.isEmpty()) {
            return new NameAnswer(List.of(), 0, complete);
        }
        String rest = comma < 0 ? "" : NameKey.of(typed.substring(comma + 1));
        byte[] prefix = beginning.getBytes(StandardCharsets.UTF_8);
        int end = bound(wordStarts, prefix, true);
        // Names stand in the order that is wanted, so the smallest indexes are the best.
        TreeSet<Integer> best = new TreeSet<>();
        int worst = Integer.MAX_VALUE;
        for (int i = bound(wordStarts, prefix, false); i < end; i++) {
            int name = wordOwners[i];
            if (name < worst && follows(name, rest) && best.add(name) && best.size() > limit) {
                best.remove(best.last());
                worst = best.last();
            }
        }
        return new NameAnswer(best.stream().map(this::name).toList(), best.size(), complete);
    }

    /** As {@link org.eligo.search.StudyReader#alike} says. */
    NameAnswer alike(String typed, int limit) {
        String key = NameKey.of(typed);
        AlikeWords alike = new AlikeWords(key);
        if (alike.slips() > 0) {
            byte[] first = key.substring(0, key.offsetByCodePoints(0, 1)).getBytes(StandardCharsets.UTF_8);
            int end = bound(wordStarts, first, true);
            for (int i = bound(wordStarts, first, false); i < end; i++) {
                alike.look(keys, wordStarts[i], studies[wordOwners[i]]);
            }
        }
        List<CountedName> found = alike.best(limit);
        return new NameAnswer(found, found.size(), complete);
    }

    /** As {@link org.eligo.search.StudyReader#names} says. */
    NameAnswer names(String beginning, int from, int limit) {
        byte[] prefix = NameKey.of(beginning).getBytes(StandardCharsets.UTF_8);
        int start = bound(byKey, prefix, false);
        int end = bound(byKey, prefix, true);
        List<CountedName> page = new ArrayList<>();
        for (int i = start + from; i < end && page.size() < limit; i++) {
            page.add(name(owner(byKey[i])));
        }
        return new NameAnswer(page, end - start, complete);
    }

    private boolean follows(int name, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        String behind = " " + further[name];
        return Arrays.stream(rest.split(" ")).allMatch(word -> behind.contains(" " + word));
    }

    private CountedName name(int at) {
        if (places.length > 0) {
            return new CountedName(places[at].name(), studies[at], Optional.of(places[at]));
        }
        String text = new String(names, nameStarts[at], nameStarts[at + 1] - nameStarts[at], StandardCharsets.UTF_8);
        return new CountedName(text, studies[at], Optional.empty());
    }

    /** The name whose key that place lies in. */
    private int owner(int place) {
        int at = Arrays.binarySearch(keyStarts, place);
        return at >= 0 ? at : -at - 2;
    }

    /** The first of the sorted places at which the prefix stands; behind: the first after them. */
    private int bound(int[] places, byte[] prefix, boolean behind) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = comparePrefix(places[middle], prefix);
            if (order < 0 || (behind && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 0 where the prefix stands at the place, else the order of the two. */
    private int comparePrefix(int place, byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            byte key = keys[place + i];
            if (key != prefix[i]) {
                return Integer.compare(key & 0xFF, prefix[i] & 0xFF);
            }
        }
        return 0;
    }

    private int[] sorted(int[] places) {
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int i) {
                pivot = places[i];
            }

            @Override
            protected int comparePivot(int j) {
                return compareKeys(pivot, places[j]);
            }

            @Override
            protected int compare(int i, int j) {
                return compareKeys(places[i], places[j]);
            }

            @Override
            protected void swap(int i, int j) {
                int kept = places[i];
                places[i] = places[j];
                places[j] = kept;
            }
        }.sort(0, places.length);
        return places;
    }

    /** By what stands there; the same by place, which is by count. */
    private int compareKeys(int a, int b) {
        for (int i = 0; ; i++) {
            int left = keys[a + i] & 0xFF;
            int right = keys[b + i] & 0xFF;
            if (left != right) {
                return Integer.compare(left, right);
            }
            if (left == END) {
                return Integer.compare(a, b);
            }
        }
    }

    private static final class Packed {
        private byte[] bytes = new byte[1024];
        private int size;

        void add(byte[] more) {
            while (size + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            System.arraycopy(more, 0, bytes, size, more.length);
            size += more.length;
        }

        byte[] trimmed() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
