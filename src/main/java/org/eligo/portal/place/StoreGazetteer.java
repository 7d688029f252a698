package org.eligo.portal.place;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eligo.finder.Finder;
import org.eligo.gazetteer.Gazetteer;
import org.eligo.gazetteer.KnownSite;
import org.eligo.gazetteer.StudiedCity;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.PostalArea;
import org.eligo.search.SearchBusy;
import org.eligo.search.StoreException;
import org.eligo.study.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer with the postal codes of the sites that are loaded, and with what is studied in which city. They are learned once for each state of the store, in the
 * background; until then the one before answers, at first the packaged one.
 */
public final class StoreGazetteer {

    /** Postal codes, those with the most sites: a bound on memory. */
    private static final int MAX_CODES = 100_000;

    /** Cities, with how many studies have sites there: a bound on memory. */
    private static final int MAX_CITIES = 100_000;

    /** The list of cities of a large store is made within a minute; this is asked as often, once a second. */
    private static final int MAX_ASKED = 120;

    private static final long NEVER = -1;

    /** One request, which asks the same gazetteer all along: a page must not be half of one state and half of another. */
    private static final class Turn {
        private @Nullable Gazetteer asked;
    }

    private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

    /** What is done while a request is answered. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private final Finder finder;
    private volatile Gazetteer newest = Gazetteer.packaged();

    /** The state that was learned from last, or is being learned from. */
    private final AtomicLong learned = new AtomicLong(NEVER);

    /** Begins to learn at once, so that the first question seldom comes before the answer. */
    public StoreGazetteer(Finder finder) {
        this.finder = finder;
        var unused = newest();
    }

    /** Answers a request, during which {@link #now} stays the same. */
    public static void duringRequest(Work work) throws Exception {
        Boolean unused = ScopedValue.where(TURN, new Turn()).call(() -> {
            work.run();
            return true;
        });
    }

    /** Without waiting. */
    public Gazetteer now() {
        if (!TURN.isBound()) {
            return newest();
        }
        Turn turn = TURN.get();
        Gazetteer asked = turn.asked;
        if (asked == null) {
            asked = newest();
            turn.asked = asked;
        }
        return asked;
    }

    private Gazetteer newest() {
        long generation = finder.state().generation();
        long before = learned.get();
        if (generation != before && learned.compareAndSet(before, generation)) {
            var unused = Thread.ofPlatform().daemon().name("eligo-postal-codes").start(this::learn);
        }
        return newest;
    }

    private synchronized void learn() {
        try {
            List<KnownSite> sites = finder.postalAreas(MAX_CODES).stream()
                    .map(StoreGazetteer::site)
                    .toList();
            newest = Gazetteer.packaged().with(sites);
            newest = newest.knowing(cities());
        } catch (StoreException | SearchBusy e) {
            // There was no room for it, or the store cannot be read, which every page says by itself.
            // What was learned before stays, and the next question for a place begins anew.
            learned.set(NEVER);
        }
    }

    /** All that the store lists, as soon as it has listed them. */
    private List<StudiedCity> cities() {
        NameAnswer answer = finder.names(NameKind.PLACE, "", 0, MAX_CITIES);
        for (int asked = 1; answer.total() == 0 && !answer.complete() && asked < MAX_ASKED; asked++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            answer = finder.names(NameKind.PLACE, "", 0, MAX_CITIES);
        }
        return answer.names().stream()
                .flatMap(name -> name.place().stream()
                        .map(place -> new StudiedCity(place.city(), place.state(), place.country(), name.studies())))
                .toList();
    }

    private static KnownSite site(PostalArea area) {
        return new KnownSite(
                area.city(),
                area.state(),
                Optional.of(area.code()),
                area.country(),
                new GeoPoint(area.point().latitude(), area.point().longitude()));
    }
}
