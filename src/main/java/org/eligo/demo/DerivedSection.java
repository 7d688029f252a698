package org.eligo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eligo.demo.Arms.Treatment;
import org.eligo.demo.Lexicon.Descriptor;

/** What the registry derives: the day of the data, MeSH terms. Terms for invented products have invented numbers from D990001. */
final class DerivedSection {

    private static final Descriptor INVENTED = new Descriptor("D990000", "Fictional Substances");

    private DerivedSection() {}

    static Node of(StudyPlan plan) {
        Node misc = new Node().text("versionHolder", DemoStudies.DATA_DATE.toString());
        List<String> removed = plan.draw.chance(3)
                ? List.of(plan.draw.pick(plan.lexicon.cities).country())
                : List.of();
        misc.texts("removedCountries", removed);
        misc.child("submissionTracking", AnnotationSection.hasUnposted(plan) ? tracking(plan) : new Node());
        return new Node()
                .child("miscInfoModule", misc)
                .child("conditionBrowseModule", conditions(plan))
                .child("interventionBrowseModule", interventions(plan));
    }

    static Node withoutTerms() {
        return new Node().child("miscInfoModule", new Node().text("versionHolder", DemoStudies.DATA_DATE.toString()));
    }

    private static Node tracking(StudyPlan plan) {
        LocalDate day = AnnotationSection.submitted(plan);
        Node first = new Node()
                .text("releaseDate", day.toString())
                .text("resetDate", day.plusDays(14).toString())
                .number("mcpReleaseN", 1);
        Node second = new Node()
                .text("releaseDate", day.plusDays(20).toString())
                .text("unreleaseDate", day.plusDays(25).toString())
                .flag("unreleaseDateUnknown", false);
        return new Node()
                .text("estimatedResultsFirstSubmitDate", day.toString())
                .child(
                        "firstMcpInfo",
                        new Node()
                                .child(
                                        "postDateStruct",
                                        Timeline.post(Timeline.weekday(day.plusDays(16)))
                                                .node()))
                .children("submissionInfos", List.of(first, second));
    }

    private static Node conditions(StudyPlan plan) {
        Node browse = new Node()
                .children("meshes", terms(plan.disease.meshes()))
                .children("ancestors", terms(plan.disease.ancestors()));
        return inOlderForm(plan)
                ? leaves(
                        browse,
                        Stream.concat(plan.disease.meshes().stream(), plan.disease.ancestors().stream())
                                .toList())
                : browse;
    }

    private static Node interventions(StudyPlan plan) {
        List<Descriptor> invented = new ArrayList<>();
        for (Treatment treatment : plan.arms.treatments()) {
            for (int i = 0; i < plan.lexicon.products.size(); i++) {
                if (plan.lexicon.products.get(i).name().equals(treatment.name())) {
                    invented.add(new Descriptor(
                            "D99" + String.format(Locale.ROOT, "%04d", i + 1), StudyPlan.capital(treatment.name())));
                }
            }
        }
        Node browse = new Node();
        if (!invented.isEmpty()) {
            browse.children("meshes", terms(invented)).children("ancestors", terms(List.of(INVENTED)));
        }
        return inOlderForm(plan) && !invented.isEmpty() ? leaves(browse, invented) : browse;
    }

    /** Until 2025 the registry also gave leaves and branches; a few records here still do. */
    private static boolean inOlderForm(StudyPlan plan) {
        return plan.showcase.isFull() || plan.index % 100 == 77;
    }

    private static Node leaves(Node browse, List<Descriptor> terms) {
        List<Node> leaves = new ArrayList<>();
        for (Descriptor term : terms) {
            leaves.add(new Node()
                    .text("id", "M" + term.id().substring(1))
                    .text("name", term.term())
                    .text("asFound", leaves.isEmpty() ? term.term() : "")
                    .text("relevance", leaves.isEmpty() ? "HIGH" : "LOW"));
        }
        Node all = new Node().text("abbrev", "All").text("name", "All Conditions and Substances");
        return browse.children("browseLeaves", leaves).children("browseBranches", List.of(all));
    }

    private static List<Node> terms(List<Descriptor> terms) {
        return terms.stream()
                .map(t -> new Node().text("id", t.id()).text("term", t.term()))
                .toList();
    }
}
