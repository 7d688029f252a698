package org.eligo.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.show.StudyPage;
import org.eligo.record.ResultsView;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.search.StoreState;
import org.eligo.study.NctId;

/** How long the pages of a store's studies take to be made, and how large they are. One thread; nothing is sent. */
public final class PageTimes {

    private static final int WARM_UP = 1_000;

    /** Time of the processor, so that what else the machine does counts less. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    /**
     * One page.
     *
     * @param nanos of the processor, from the record's bytes to the page's
     * @param html bytes
     * @param packed bytes by gzip
     */
    private record Made(NctId id, long nanos, int html, int packed) {}

    private final Pages pages;
    private final StoreState state;
    private final LocalDate today;

    private PageTimes(Finder finder, LocalDate today) {
        this.pages = new Pages(new Assets(), new DataDates(finder));
        this.state = finder.state();
        this.today = today;
    }

    /**
     * Makes the pages of at most so many studies, in the order of their numbers: first one round to warm up, then one that counts.
     *
     * @return lines for people; none where the store is empty
     */
    public static List<String> measure(Finder finder, LocalDate today, int most) {
        PageTimes times = new PageTimes(finder, today);
        times.round(finder, Math.min(most, WARM_UP));
        List<Made> made = times.round(finder, most);
        return made.isEmpty() ? List.of() : lines(made);
    }

    private List<Made> round(Finder finder, int most) {
        List<Made> made = new ArrayList<>();
        finder.scan(StudySearch.everything(), record -> {
            if (made.size() < most) {
                made.add(make(record));
            }
        });
        return made;
    }

    private Made make(StudyRecord record) {
        ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 16);
        long from = PROCESSOR.getCurrentThreadCpuTime();
        StudyPage page = StudyPage.of(StudyView.of(record), ResultsView.of(record), SearchForm.EMPTY, today);
        pages.study(page, Optional.empty(), state, html);
        long nanos = PROCESSOR.getCurrentThreadCpuTime() - from;
        return new Made(record.id(), nanos, html.size(), packed(html));
    }

    private static int packed(ByteArrayOutputStream html) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 14);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            html.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    private static List<String> lines(List<Made> made) {
        long[] nanos = made.stream().mapToLong(Made::nanos).sorted().toArray();
        long[] html = made.stream().mapToLong(Made::html).sorted().toArray();
        long[] packed = made.stream().mapToLong(Made::packed).sorted().toArray();
        Made largest =
                made.stream().max((a, b) -> Integer.compare(a.html(), b.html())).orElseThrow();
        return List.of(
                String.format(Locale.ROOT, "%,d study pages made, each once, on 1 thread.", made.size()),
                String.format(
                        Locale.ROOT,
                        "Processor time to make one: median %.2f ms, 99th percentile %.2f ms, longest %.1f ms.",
                        at(nanos, 50) / 1e6,
                        at(nanos, 99) / 1e6,
                        at(nanos, 100) / 1e6),
                String.format(
                        Locale.ROOT,
                        "HTML: median %.1f kB, 99th percentile %.1f kB, largest %.1f kB.",
                        at(html, 50) / 1e3,
                        at(html, 99) / 1e3,
                        at(html, 100) / 1e3),
                String.format(
                        Locale.ROOT,
                        "Compressed by gzip: median %.1f kB, 99th percentile %.1f kB, largest %.1f kB.",
                        at(packed, 50) / 1e3,
                        at(packed, 99) / 1e3,
                        at(packed, 100) / 1e3),
                String.format(
                        Locale.ROOT,
                        "The largest page, that of %s, took %.1f ms.",
                        largest.id(),
                        largest.nanos() / 1e6));
    }

    /** By nearest rank. */
    private static long at(long[] rising, int percent) {
        return rising[(int) (((long) percent * rising.length + 99) / 100) - 1];
    }
}
