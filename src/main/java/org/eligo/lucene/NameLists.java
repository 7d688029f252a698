package org.eligo.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The lists of names of one state of the index. A small index makes them when they are asked for; a large one in the background, and
 * until they are there, those of the state before answer.
 */
final class NameLists {

    /** Up to here making a list takes milliseconds. */
    private static final long SMALL = 5_000;

    private static final NameAnswer NOT_YET = new NameAnswer(List.of(), 0, false);

    private final Snapshot snapshot;
    private final Map<NameKind, NameList> ready = new EnumMap<>(NameKind.class);
    private final Map<NameKind, NameList> before = new EnumMap<>(NameKind.class);
    private @Nullable Thread maker;

    NameLists(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Lets these lists answer until there are new ones. */
    synchronized void follow(NameLists earlier) {
        for (NameKind kind : NameKind.values()) {
            earlier.newest(kind).ifPresent(list -> before.put(kind, list));
        }
    }

    private synchronized Optional<NameList> newest(NameKind kind) {
        NameList list = ready.get(kind);
        return Optional.ofNullable(list == null ? before.get(kind) : list);
    }

    /** Begins to make all lists, unless that was begun before. */
    synchronized void make() {
        if (maker == null && snapshot.acquire()) {
            maker = Thread.ofPlatform().daemon().name("eligo-names").start(() -> {
                try {
                    for (NameKind kind : NameKind.values()) {
                        NameList unused = made(kind);
                    }
                } finally {
                    snapshot.release();
                }
            });
        }
    }

    NameAnswer suggest(NameKind kind, String typed, int limit) {
        return list(kind).map(list -> list.suggest(typed, limit)).orElse(NOT_YET);
    }

    NameAnswer alike(NameKind kind, String typed, int limit) {
        return list(kind).map(list -> list.alike(typed, limit)).orElse(NOT_YET);
    }

    NameAnswer names(NameKind kind, String beginning, int from, int limit) {
        return list(kind).map(list -> list.names(beginning, from, limit)).orElse(NOT_YET);
    }

    private Optional<NameList> list(NameKind kind) {
        if (snapshot.state().studies() <= SMALL) {
            return Optional.of(made(kind));
        }
        make();
        return newest(kind);
    }

    private NameList made(NameKind kind) {
        synchronized (this) {
            NameList known = ready.get(kind);
            if (known != null) {
                return known;
            }
        }
        try {
            NameList list = NameListMaker.make(snapshot.index(), snapshot.studies(), kind);
            synchronized (this) {
                ready.put(kind, list);
                before.remove(kind);
            }
            return list;
        } catch (IOException e) {
            throw new StoreException("The names in the store could not be read: " + e.getMessage(), e);
        }
    }
}
