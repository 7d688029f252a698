package org.eligo.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.study.Progress;
import org.eligo.study.Status;
import org.eligo.study.StudyDate;

/**
 * A study's dates on a line: a bar from its start to its end, the part behind today filled, and a numbered mark for each date. A
 * date that names a month or a year stands in its middle. What is no date, or lies too far away to be drawn, is told in words.
 */
public final class TimelineDrawing {

    private static final int WIDTH = 360;
    private static final int LEFT = 16;
    private static final int RIGHT = WIDTH - 16;
    /** Marks nearer to each other than this stand in rows of their own. */
    private static final int MARK = 21;

    private static final int ROW = 23;
    /** Dates further from today than this, in years, are not drawn: they would press all others together. */
    private static final long FARTHEST_YEARS = 60;

    private static final List<Integer> TICK_YEARS = List.of(1, 2, 5, 10, 20);
    private static final int MOST_TICKS = 7;

    private final List<Moment> moments;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;
    private final Svg svg = new Svg("timeline", WIDTH);

    private TimelineDrawing(List<Moment> moments, LocalDate today) {
        this.moments = moments;
        this.today = today;
        List<LocalDate> days = new ArrayList<>(List.of(today));
        moments.stream()
                .filter(m -> isDrawn(m, today))
                .forEach(m -> days.add(m.middle().orElseThrow()));
        LocalDate from = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate to = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        this.first = LocalDate.of(from.getYear(), 1, 1);
        this.last = LocalDate.of(to.getYear() + 1, 1, 1);
    }

    /** The picture of a study's dates; empty where none can be drawn. */
    public static Optional<Drawing> of(Progress progress, LocalDate today) {
        List<Moment> moments = moments(progress);
        return moments.stream().anyMatch(m -> isDrawn(m, today))
                ? Optional.of(new TimelineDrawing(moments, today).draw())
                : Optional.empty();
    }

    private static List<Moment> moments(Progress progress) {
        List<Moment> moments = new ArrayList<>();
        add(moments, "timeline.study-start", progress.start(), true);
        add(moments, mainResults(progress), progress.primaryCompletion(), true);
        add(moments, "timeline.study-end", progress.completion(), true);
        add(moments, "timeline.first-posted-in-the-registry", progress.firstPosted(), false);
        add(moments, "timeline.last-update-posted-in-the-registry", progress.lastUpdatePosted(), false);
        add(moments, "timeline.results-posted", progress.resultsPosted(), false);
        return moments;
    }

    /** Of a study that was withdrawn before anybody joined, no results were collected. */
    private static String mainResults(Progress progress) {
        return progress.status().filter(s -> s.is(Status.WITHDRAWN)).isPresent()
                ? "timeline.main-results-were-to-be-collected-by"
                : "timeline.main-results-collected-by";
    }

    /** Whether what the registry posts is estimated only says how the day was told. */
    private static void add(List<Moment> moments, String key, Optional<StudyDate> date, boolean mayBeExpected) {
        date.ifPresent(d -> moments.add(Moment.of(key, d.text(), mayBeExpected && d.estimated())));
    }

    private static boolean isDrawn(Moment moment, LocalDate today) {
        return moment.middle()
                .filter(day -> Math.abs(ChronoUnit.YEARS.between(today, day)) <= FARTHEST_YEARS)
                .isPresent();
    }

    private Drawing draw() {
        int rows = rows().stream().mapToInt(r -> r).max().orElse(0) + 1;
        int axis = 24 + rows * ROW;
        bar(axis);
        ticks(axis);
        marks(axis);
        int now = x(today);
        svg.line(now, 18, now, axis + 14, "draw-today");
        svg.text(
                Math.clamp(now - 22, 0, WIDTH - 54),
                13,
                "draw-strong",
                Texts.now().say("timeline.today"));
        List<String> words = words();
        return new Drawing(
                svg.end(axis + 36, Texts.now().say("timeline.the-studys-dates"), String.join(". ", words) + "."),
                words);
    }

    /** From start to end: filled as far as today, the rest in outline. */
    private void bar(int axis) {
        Optional<LocalDate> start = drawn("timeline.study-start");
        Optional<LocalDate> end = drawn("timeline.study-end")
                .or(() -> drawn("timeline.main-results-collected-by"))
                .or(() -> drawn("timeline.main-results-were-to-be-collected-by"));
        svg.line(LEFT, axis, RIGHT, axis, "draw-axis");
        if (start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
            int from = x(start.get());
            int to = x(end.get());
            int past = Math.clamp(x(today), from, to);
            svg.box(from, axis - 6, Math.max(3, to - from), 12, "draw-span");
            if (past > from) {
                svg.box(from, axis - 6, past - from, 12, "draw-past");
            }
        }
    }

    private Optional<LocalDate> drawn(String key) {
        return moments.stream()
                .filter(m -> m.key().equals(key) && isDrawn(m, today))
                .flatMap(m -> m.middle().stream())
                .findFirst();
    }

    private void ticks(int axis) {
        int years = last.getYear() - first.getYear();
        int step = TICK_YEARS.stream()
                .filter(s -> years / s <= MOST_TICKS)
                .findFirst()
                .orElse(TICK_YEARS.getLast());
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (year % step == 0) {
                int x = x(LocalDate.of(year, 1, 1));
                svg.line(x, axis, x, axis + 10, "draw-tick");
                svg.text(Math.clamp(x - 17, 0, WIDTH - 36), axis + 29, "draw-quiet", Integer.toString(year));
            }
        }
    }

    private void marks(int axis) {
        List<Integer> rows = rows();
        for (int i = 0; i < moments.size(); i++) {
            if (rows.get(i) >= 0) {
                int x = x(moments.get(i).middle().orElseThrow());
                String type = moments.get(i).estimated() ? "draw-expected" : "draw-mark-line";
                svg.line(x, axis - 11 - rows.get(i) * ROW, x, axis, type);
            }
        }
        for (int i = 0; i < moments.size(); i++) {
            if (rows.get(i) >= 0) {
                mark(moments.get(i), axis - 20 - rows.get(i) * ROW, i + 1);
            }
        }
    }

    private void mark(Moment moment, int y, int number) {
        int x = x(moment.middle().orElseThrow());
        svg.dot(x, y, 10, moment.estimated() ? "draw-mark draw-open" : "draw-mark");
        String type = moment.estimated() ? "draw-number draw-number-open" : "draw-number";
        svg.text(x - 4, y + 5, type, Integer.toString(number));
    }

    /** The row of each moment, 0 the lowest; -1 where it is not drawn. */
    private List<Integer> rows() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            if (isDrawn(moments.get(i), today)) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing(i -> moments.get(i).middle().orElseThrow()));
        List<Integer> rows = new ArrayList<>(moments.stream().map(m -> -1).toList());
        List<Integer> ends = new ArrayList<>();
        for (int i : order) {
            int x = x(moments.get(i).middle().orElseThrow());
            int row = 0;
            while (row < ends.size() && x - ends.get(row) < MARK) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(x);
            } else {
                ends.set(row, x);
            }
            rows.set(i, row);
        }
        return rows;
    }

    private int x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return (int) Math.round(LEFT + part * (RIGHT - LEFT));
    }

    /** One sentence for each number of the picture, in its order, then what is odd. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (Moment moment : moments) {
            boolean far = moment.middle().isPresent() && !isDrawn(moment, today);
            words.add(
                    moment.sentence() + (far ? " (" + Texts.now().say("timeline.too-far-away-to-be-drawn") + ")" : ""));
        }
        Optional<LocalDate> start = drawn("timeline.study-start");
        Optional<LocalDate> end = drawn("timeline.study-end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            words.add(Texts.now().say("timeline.the-record-gives-an-end-before"));
        }
        return words;
    }
}
