package org.eligo.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The dates of one study, in agreement with its status, relative to {@link DemoStudies#DATA_DATE}. Immutable. */
final class Timeline {

    /** One date as the registry writes it: text is of day, month or year precision; type is empty, ACTUAL or ESTIMATED. */
    record Moment(LocalDate date, String text, String type) {
        Node node() {
            return new Node().text("date", text).text("type", type);
        }
    }

    /** The registry opened in autumn 1999; nothing was submitted before. */
    private static final LocalDate OPENING = LocalDate.of(1999, 10, 4);

    /** Until then the day of posting was not recorded, and the registry says "estimated". */
    private static final LocalDate POSTING_RECORDED = LocalDate.of(2017, 1, 18);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final LocalDate NOW = DemoStudies.DATA_DATE;

    private final Draw draw;
    private final boolean estimatedOnly;
    private final Optional<Moment> start;
    private final Optional<Moment> primaryCompletion;
    private final Optional<Moment> completion;
    private final LocalDate firstSubmit;
    private final Optional<LocalDate> resultsSubmit;
    private final LocalDate lastUpdate;

    Timeline(Draw draw, String status, StudyPlan.Type type, boolean results) {
        this.draw = draw;
        this.estimatedOnly = status.equals("UNKNOWN") || status.equals("WITHDRAWN");
        LocalDate begun = begin(status);
        LocalDate primary = primary(status, begun);
        LocalDate end = end(status, primary);
        boolean dated = type != StudyPlan.Type.EXPANDED_ACCESS && !status.equals("WITHHELD");
        boolean old = begun.isBefore(LocalDate.of(2003, 1, 1)) && draw.chance(30);
        this.start = dated ? Optional.of(moment(begun)) : Optional.empty();
        this.primaryCompletion = dated && !old ? Optional.of(moment(primary)) : Optional.empty();
        this.completion = dated && (!old || status.equals("UNKNOWN")) ? Optional.of(moment(end)) : Optional.empty();
        LocalDate submit =
                draw.between(1, 5) == 1 ? begun.plusDays(draw.between(5, 500)) : begun.minusDays(draw.between(5, 200));
        this.firstSubmit = weekday(latest(OPENING, earliest(submit, NOW.minusDays(draw.between(8, 400)))));
        boolean ended = status.equals("COMPLETED") || status.equals("TERMINATED");
        boolean posted = results || (ended && primary.isBefore(NOW.minusDays(500)) && draw.between(1, 100) <= 14);
        LocalDate due = weekday(latest(primary, firstSubmit).plusDays(draw.between(120, 420)));
        this.resultsSubmit = posted && due.isBefore(NOW.minusDays(60)) ? Optional.of(due) : Optional.empty();
        this.lastUpdate = lastUpdate(status, ended ? end : begun);
    }

    Optional<Moment> start() {
        return start;
    }

    Optional<Moment> primaryCompletion() {
        return primaryCompletion;
    }

    Optional<Moment> completion() {
        return completion;
    }

    LocalDate firstSubmit() {
        return firstSubmit;
    }

    LocalDate firstQuality() {
        return weekday(firstSubmit.plusDays(1));
    }

    Moment firstPost() {
        return post(weekday(firstQuality().plusDays(2)));
    }

    /** The day that results were submitted; present exactly where the study has results. */
    Optional<LocalDate> resultsSubmit() {
        return resultsSubmit;
    }

    Optional<LocalDate> resultsQuality() {
        return resultsSubmit.map(d -> weekday(d.plusDays(20)));
    }

    Optional<Moment> resultsPost() {
        return resultsSubmit.map(d -> post(weekday(d.plusDays(35))));
    }

    LocalDate lastUpdate() {
        return lastUpdate;
    }

    Moment lastUpdatePost() {
        return post(earliest(NOW, weekday(lastUpdate.plusDays(2))));
    }

    /** The month in which the record was verified. */
    String verified() {
        return MONTH.format(lastUpdate);
    }

    /** The posting of something on that day. */
    static Moment post(LocalDate day) {
        return new Moment(day, day.toString(), day.isBefore(POSTING_RECORDED) ? "ESTIMATED" : "ACTUAL");
    }

    /** That day, or the Monday after where it is a weekend. */
    static LocalDate weekday(LocalDate day) {
        return day.plusDays(
                day.getDayOfWeek() == DayOfWeek.SATURDAY ? 2 : day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0);
    }

    private LocalDate begin(String status) {
        return switch (status) {
            case "NOT_YET_RECRUITING" -> NOW.plusDays(draw.between(1, 400));
            case "RECRUITING", "ENROLLING_BY_INVITATION", "SUSPENDED" -> NOW.minusDays(draw.between(20, 1_400));
            case "ACTIVE_NOT_RECRUITING" -> NOW.minusDays(draw.between(500, 2_500));
            case "UNKNOWN" -> NOW.minusDays(draw.between(1_800, 7_000));
            default -> NOW.minusDays(draw.between(900, draw.pick(2_500, 4_500, 10_500)));
        };
    }

    private LocalDate primary(String status, LocalDate begun) {
        return switch (status) {
            case "NOT_YET_RECRUITING" -> begun.plusDays(draw.between(150, 1_600));
            case "RECRUITING", "ENROLLING_BY_INVITATION", "SUSPENDED" -> NOW.plusDays(draw.between(40, 1_500));
            case "ACTIVE_NOT_RECRUITING" -> NOW.plusDays(draw.between(-300, 700));
            case "UNKNOWN" -> earliest(begun.plusDays(draw.between(100, 1_500)), NOW.minusDays(850));
            default -> earliest(begun.plusDays(draw.between(30, 1_500)), NOW.minusDays(90));
        };
    }

    private LocalDate end(String status, LocalDate primary) {
        LocalDate later = primary.plusDays(draw.pick(0, 0, 30, 90, 365, 700));
        return switch (status) {
            case "ACTIVE_NOT_RECRUITING" -> latest(later, NOW.plusDays(draw.between(15, 300)));
            case "UNKNOWN" -> earliest(later, NOW.minusDays(800));
            case "NOT_YET_RECRUITING", "RECRUITING", "ENROLLING_BY_INVITATION", "SUSPENDED" -> later;
            default -> earliest(later, NOW.minusDays(30));
        };
    }

    private LocalDate lastUpdate(String status, LocalDate notBefore) {
        LocalDate from = latest(
                latest(firstSubmit, resultsSubmit.map(d -> d.plusDays(40)).orElse(OPENING)), notBefore);
        LocalDate to = status.equals("UNKNOWN") ? NOW.minusDays(780) : NOW.minusDays(3);
        if (!from.isBefore(to)) {
            return latest(firstSubmit, to);
        }
        int days = (int) Math.min(to.toEpochDay() - from.toEpochDay(), 1_200);
        LocalDate day = weekday(from.plusDays(draw.between(0, days)));
        return day.isAfter(to) ? to : day;
    }

    private Moment moment(LocalDate day) {
        boolean future = day.isAfter(NOW) || estimatedOnly;
        String type = day.isBefore(LocalDate.of(2007, 6, 1)) ? "" : future ? "ESTIMATED" : "ACTUAL";
        if (day.isBefore(LocalDate.of(2001, 1, 1)) && draw.between(1, 8) == 1) {
            return new Moment(day, Integer.toString(day.getYear()), type);
        }
        boolean month = day.isBefore(POSTING_RECORDED) ? draw.between(1, 10) > 1 : future && draw.between(1, 3) == 1;
        return new Moment(day, month ? MONTH.format(day) : day.toString(), type);
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
