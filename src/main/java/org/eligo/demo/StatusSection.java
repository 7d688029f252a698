package org.eligo.demo;

import java.time.LocalDate;
import java.util.Set;

/** Status and dates. */
final class StatusSection {

    private static final Set<String> STOPPED = Set.of("TERMINATED", "SUSPENDED", "WITHDRAWN");

    private StatusSection() {}

    static Node of(StudyPlan plan) {
        Timeline timeline = plan.timeline;
        Draw draw = plan.draw;
        Node status = new Node()
                .text("statusVerifiedDate", timeline.verified())
                .text("overallStatus", plan.status)
                .text("lastKnownStatus", plan.status.equals("UNKNOWN") ? lastKnown(plan) : "");
        if (draw.chance(1)) {
            status.flag("delayedPosting", draw.chance(80));
        }
        boolean silent = draw.between(1, 10) == 1 && !plan.status.equals("WITHDRAWN");
        status.text(
                "whyStopped", STOPPED.contains(plan.status) && !silent ? plan.text("descriptions", "why-stopped") : "");
        status.child("expandedAccessInfo", expandedAccess(plan));
        timeline.start().ifPresent(m -> status.child("startDateStruct", m.node()));
        timeline.primaryCompletion().ifPresent(m -> status.child("primaryCompletionDateStruct", m.node()));
        timeline.completion().ifPresent(m -> status.child("completionDateStruct", m.node()));
        status.text("studyFirstSubmitDate", timeline.firstSubmit().toString());
        status.text("studyFirstSubmitQcDate", timeline.firstQuality().toString());
        status.child("studyFirstPostDateStruct", timeline.firstPost().node());
        results(plan, status);
        return status.text("lastUpdateSubmitDate", timeline.lastUpdate().toString())
                .child("lastUpdatePostDateStruct", timeline.lastUpdatePost().node());
    }

    private static String lastKnown(StudyPlan plan) {
        return plan.draw.pick(
                "RECRUITING",
                "RECRUITING",
                "NOT_YET_RECRUITING",
                "ACTIVE_NOT_RECRUITING",
                "ENROLLING_BY_INVITATION",
                "SUSPENDED");
    }

    private static Node expandedAccess(StudyPlan plan) {
        Node info = new Node();
        Showcase linked = plan.showcase.linkedAccess();
        if (linked != Showcase.ORDINARY) {
            return info.flag("hasExpandedAccess", true)
                    .text("nctId", DemoStudies.nctId(linked.index()).toString())
                    .text("statusForNctId", linked.status);
        }
        return plan.type == StudyPlan.Type.EXPANDED_ACCESS || plan.draw.between(1, 6) == 1
                ? info
                : info.flag("hasExpandedAccess", false);
    }

    private static void results(StudyPlan plan, Node status) {
        Timeline timeline = plan.timeline;
        if (plan.draw.chance(2)) {
            status.flag("resultsWaived", plan.draw.chance(90));
        }
        timeline.resultsSubmit().ifPresent(d -> status.text("resultsFirstSubmitDate", d.toString()));
        timeline.resultsQuality().ifPresent(d -> status.text("resultsFirstSubmitQcDate", d.toString()));
        timeline.resultsPost().ifPresent(m -> status.child("resultsFirstPostDateStruct", m.node()));
        if (timeline.resultsSubmit().isPresent() && plan.draw.chance(20)) {
            LocalDate submit =
                    Timeline.weekday(timeline.resultsSubmit().orElseThrow().minusDays(60));
            status.text("dispFirstSubmitDate", submit.toString());
            status.text(
                    "dispFirstSubmitQcDate",
                    Timeline.weekday(submit.plusDays(5)).toString());
            status.child(
                    "dispFirstPostDateStruct",
                    Timeline.post(Timeline.weekday(submit.plusDays(9))).node());
        }
    }
}
