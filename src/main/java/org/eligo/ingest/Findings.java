package org.eligo.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings, each once, counted; safe for several threads. What comes after {@link #MAX_KINDS} different ones is only counted. */
final class Findings {

    static final int MAX_KINDS = 1_000;

    private static final class Entry {
        private Place first;
        private long order;
        private long count;

        Entry(Place first, long order) {
            this.first = first;
            this.order = order;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private long others;

    synchronized void add(String what, Place place, long order) {
        Entry entry = entries.get(what);
        if (entry == null) {
            if (entries.size() >= MAX_KINDS) {
                others++;
                return;
            }
            entry = new Entry(place, order);
            entries.put(what, entry);
        } else if (order < entry.order) {
            entry.first = place;
            entry.order = order;
        }
        entry.count++;
    }

    /** In the order in which they came first. */
    synchronized List<Finding> all() {
        List<Map.Entry<String, Entry>> sorted = new ArrayList<>(entries.entrySet());
        sorted.sort(Comparator.comparingLong((Map.Entry<String, Entry> e) -> e.getValue().order)
                .thenComparing(Map.Entry::getKey));
        return sorted.stream()
                .map(e -> new Finding(e.getKey(), e.getValue().first, e.getValue().count))
                .toList();
    }

    /** How many came that are not listed. */
    synchronized long others() {
        return others;
    }
}
