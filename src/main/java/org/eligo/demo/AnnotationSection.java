package org.eligo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the registry itself adds: results that were submitted but not posted, and violations of the law. */
final class AnnotationSection {

    private AnnotationSection() {}

    static Node of(StudyPlan plan) {
        Node annotation = new Node()
                .child("unpostedAnnotation", hasUnposted(plan) ? unposted(plan) : new Node())
                .child("violationAnnotation", hasViolation(plan) ? violation(plan) : new Node());
        return new Node().child("annotationModule", annotation);
    }

    /** Results of this study have been submitted and are under review. */
    static boolean hasUnposted(StudyPlan plan) {
        boolean chosen = plan.showcase == Showcase.FULL_COHORT || plan.index % 12 == 5;
        return chosen && plan.status.equals("COMPLETED") && !plan.hasResults();
    }

    static boolean hasViolation(StudyPlan plan) {
        return plan.showcase == Showcase.FULL_TRIAL || (plan.status.equals("COMPLETED") && plan.index % 70 == 3);
    }

    /** When the results under review were submitted. */
    static LocalDate submitted(StudyPlan plan) {
        LocalDate due = plan.timeline.lastUpdate().minusDays(40);
        return Timeline.weekday(due.isBefore(plan.timeline.firstSubmit()) ? plan.timeline.firstSubmit() : due);
    }

    private static Node unposted(StudyPlan plan) {
        LocalDate day = submitted(plan);
        List<Node> events = new ArrayList<>();
        events.add(new Node().text("type", "RELEASE").text("date", day.toString()));
        events.add(
                new Node().text("type", "RESET").text("date", day.plusDays(14).toString()));
        events.add(
                new Node().text("type", "RELEASE").text("date", day.plusDays(20).toString()));
        events.add(new Node().text("type", "UNRELEASE").flag("dateUnknown", true));
        return new Node().text("unpostedResponsibleParty", plan.sponsor.name()).children("unpostedEvents", events);
    }

    private static Node violation(StudyPlan plan) {
        List<Node> events = new ArrayList<>();
        LocalDate day = Timeline.weekday(plan.timeline.lastUpdate().minusDays(400));
        for (String type : Lexicon.values("ViolationEventType")) {
            String description = switch (type) {
                case "VIOLATION_IDENTIFIED" -> "Failure to submit results on time (fictional).";
                case "PENALTY_IMPOSED" -> "A civil money penalty of 1 demonstration dollar was imposed (fictional).";
                default -> "The sponsor has corrected what was found (fictional).";
            };
            events.add(new Node()
                    .text("type", type)
                    .text("description", description)
                    .text("creationDate", day.toString())
                    .text("issuedDate", day.plusDays(1).toString())
                    .text("releaseDate", day.plusDays(7).toString())
                    .text("postedDate", day.plusDays(8).toString()));
            day = day.plusDays(70);
        }
        return new Node().children("violationEvents", events);
    }
}
