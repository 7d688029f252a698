package org.eligo.portal.browse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eligo.finder.Directory;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.Directory.Tally;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;

/**
 * Lists of names, and tallies of kinds of conditions, kept for one state of the store, since each costs three searches over many studies. Two who ask at once for a list
 * that is not there both make it.
 */
final class BrowseLists {

    /** Names of one list: more are not listed, and are found by searching. */
    static final int MAX_NAMES = 50_000;

    /** Names that are kept, of all lists together. */
    private static final int MAX_KEPT = 300_000;

    /** Of kinds of conditions there are some five thousand. */
    private static final int MAX_TALLIES = 10_000;

    private record Key(FilterName of, BrowseSubject within) {}

    private final Finder finder;
    private final Directory directory;
    private final Map<Key, List<Named>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<BrowseSubject, Tally> tallies = new HashMap<>();
    private long generation = -1;
    private int names;

    BrowseLists(Finder finder) {
        this.finder = finder;
        this.directory = new Directory(finder, BrowseKey::of);
    }

    Directory directory() {
        return directory;
    }

    List<Named> list(FilterName of, BrowseSubject within) {
        long now = finder.state().generation();
        Key key = new Key(of, within);
        synchronized (kept) {
            forgetFormer(now);
            List<Named> list = kept.get(key);
            if (list != null) {
                return list;
            }
        }
        List<Named> list = directory.list(of, within.filter(), MAX_NAMES);
        synchronized (kept) {
            if (generation == now && kept.putIfAbsent(key, list) == null) {
                names += list.size() + 1;
                forgetOldest();
            }
        }
        return list;
    }

    /** How many studies are as the subject says. */
    Tally tally(BrowseSubject subject) {
        long now = finder.state().generation();
        synchronized (kept) {
            forgetFormer(now);
            Tally tally = tallies.get(subject);
            if (tally != null) {
                return tally;
            }
        }
        Tally tally = directory.tally(subject.filter());
        synchronized (kept) {
            if (generation == now && tallies.size() < MAX_TALLIES) {
                var unused = tallies.put(subject, tally);
            }
        }
        return tally;
    }

    private void forgetFormer(long now) {
        if (generation != now) {
            kept.clear();
            tallies.clear();
            names = 0;
            generation = now;
        }
    }

    private void forgetOldest() {
        var oldest = kept.values().iterator();
        while (names > MAX_KEPT && kept.size() > 1 && oldest.hasNext()) {
            names -= oldest.next().size() + 1;
            oldest.remove();
        }
    }
}
