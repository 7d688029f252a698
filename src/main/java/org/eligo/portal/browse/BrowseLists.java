package org.eligo.portal.browse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eligo.finder.Directory;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.Directory.Tally;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.search.SearchBusy;
import org.eligo.search.SearchTimeout;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;

/**
 * Lists of names, and tallies of kinds of conditions, kept for one state of the store, since each costs three searches over many studies.
 * Who asks for a list that is being made waits for it. Of a large store, the lists that everybody begins with are made in the background
 * for each of its states. Safe for any number of threads.
 */
final class BrowseLists {

    /** Names of one list: more are not listed, and are found by searching. */
    static final int MAX_NAMES = 50_000;

    /** Names that are kept, of all lists together. */
    private static final int MAX_KEPT = 300_000;

    /** Of kinds of conditions there are some five thousand. */
    private static final int MAX_TALLIES = 10_000;

    /** From so many studies on, making a list takes longer than somebody should wait. */
    private static final long LARGE = 20_000;

    private record Key(FilterName of, BrowseSubject within) {}

    /** A list of one state of the store. */
    private record Wanted(long generation, Key key) {}

    private final Finder finder;
    private final Directory directory;
    private final long large;
    private final ConcurrentMap<Wanted, FutureTask<List<Named>>> making = new ConcurrentHashMap<>();
    private final Map<Key, List<Named>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<BrowseSubject, Tally> tallies = new HashMap<>();
    private long generation = -1;
    private int names;

    BrowseLists(Finder finder) {
        this(finder, LARGE);
    }

    /** @param large from so many studies on, lists are made in the background */
    BrowseLists(Finder finder, long large) {
        this.finder = finder;
        this.directory = new Directory(finder, BrowseKey::of);
        this.large = large;
        StoreState state = finder.state();
        synchronized (kept) {
            forgetFormer(state.generation(), state.studies());
        }
    }

    Directory directory() {
        return directory;
    }

    List<Named> list(FilterName of, BrowseSubject within) {
        StoreState now = finder.state();
        Key key = new Key(of, within);
        synchronized (kept) {
            forgetFormer(now.generation(), now.studies());
            List<Named> list = kept.get(key);
            if (list != null) {
                return list;
            }
        }
        List<Named> list = made(new Wanted(now.generation(), key));
        synchronized (kept) {
            if (generation == now.generation() && kept.putIfAbsent(key, list) == null) {
                names += list.size() + 1;
                forgetOldest();
            }
        }
        return list;
    }

    /** Whether the list of all names is at hand. */
    boolean has(FilterName of) {
        long now = finder.state().generation();
        synchronized (kept) {
            return generation == now && kept.containsKey(new Key(of, BrowseSubject.EVERYTHING));
        }
    }

    /** Made by whoever comes first; the others wait. */
    private List<Named> made(Wanted wanted) {
        FutureTask<List<Named>> mine = new FutureTask<>(
                () -> directory.list(wanted.key().of(), wanted.key().within().filter(), MAX_NAMES));
        FutureTask<List<Named>> task = Objects.requireNonNullElse(making.putIfAbsent(wanted, mine), mine);
        try {
            // Does nothing where another thread has begun it.
            task.run();
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A list of names could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for a list of names was interrupted.", e);
        } finally {
            boolean unused = making.remove(wanted, mine);
        }
    }

    private void makeInBackground() {
        try {
            list(FilterName.COUNTRY, BrowseSubject.EVERYTHING);
            for (BrowseKind kind : BrowseKind.values()) {
                list(kind.filter(), BrowseSubject.EVERYTHING);
            }
        } catch (StoreException | SearchBusy | SearchTimeout e) {
            // There was no room for it, or the store was closed. Who asks for a list makes it then.
            return;
        }
    }

    /** How many studies are as the subject says. */
    Tally tally(BrowseSubject subject) {
        StoreState state = finder.state();
        long now = state.generation();
        synchronized (kept) {
            forgetFormer(now, state.studies());
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

    private void forgetFormer(long now, long studies) {
        if (generation != now) {
            kept.clear();
            tallies.clear();
            names = 0;
            generation = now;
            if (studies >= large) {
                var unused = Thread.ofPlatform().daemon().name("eligo-lists").start(this::makeInBackground);
            }
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
