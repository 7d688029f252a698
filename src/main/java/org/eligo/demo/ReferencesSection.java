package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;

/** Literature, links and the sharing of data. All citations are invented; PubMed numbers begin at 99000000. */
final class ReferencesSection {

    private static final List<String> DATA_KINDS = List.of(
            "Individual Participant Data Set", "Study Protocol", "Statistical Analysis Plan", "Clinical Study Report");

    private ReferencesSection() {}

    static Node of(StudyPlan plan) {
        Draw draw = plan.draw;
        List<Node> references = new ArrayList<>();
        int count = draw.chance(35) ? draw.between(1, 5) : 0;
        for (int i = 0; i < count; i++) {
            references.add(reference(plan));
        }
        List<Node> links = draw.chance(12)
                ? List.of(new Node()
                        .text("label", draw.pick("Study website (fictional)", "Sponsor's *plain language* summary"))
                        .text("url", "https://" + plan.sponsor.domain() + "/studies/" + plan.index))
                : List.of();
        List<Node> data = draw.chance(3)
                ? List.of(new Node()
                        .text("id", "DEMO-" + plan.index)
                        .text("type", draw.pick(DATA_KINDS))
                        .text("url", "https://data.example.org/demo/" + plan.index)
                        .text("comment", "Fictional data set; *nothing* can be downloaded."))
                : List.of();
        return new Node()
                .children("references", references)
                .children("seeAlsoLinks", links)
                .children("availIpds", data);
    }

    static Node sharing(StudyPlan plan) {
        Draw draw = plan.draw;
        if (!draw.chance(55)) {
            return new Node();
        }
        String plans = plan.showcase.isFull() ? "YES" : draw.pick("NO", "NO", "UNDECIDED", "YES");
        Node sharing = new Node().text("ipdSharing", plans);
        if (plans.equals("YES")) {
            sharing.text("description", plan.maybe(80, "descriptions", "ipd"))
                    .texts("infoTypes", draw.some(Lexicon.values("IpdSharingInfoType"), draw.between(1, 4)))
                    .text("timeFrame", plan.maybe(80, "descriptions", "ipd-time"))
                    .text("accessCriteria", plan.maybe(80, "descriptions", "ipd-access"))
                    .text("url", draw.chance(40) ? "https://data.example.org/requests" : "");
        }
        return sharing;
    }

    private static Node reference(StudyPlan plan) {
        Draw draw = plan.draw;
        String pmid = draw.chance(75) ? Integer.toString(99_000_000 + draw.between(1, 900_000)) : "";
        List<Node> retractions = !pmid.isEmpty() && draw.chance(2)
                ? List.of(new Node()
                        .text("pmid", Integer.toString(99_900_000 + draw.between(1, 90_000)))
                        .text("source", "J Fict Med. 2025;1(1):2 (fictional retraction)"))
                : List.of();
        return new Node()
                .text("pmid", pmid)
                .text("type", draw.pick(Lexicon.values("ReferenceType")))
                .text("citation", plan.text("descriptions", "citation"))
                .children("retractions", retractions);
    }
}
