package org.eligo.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eligo.demo.Lexicon.Product;

/**
 * The groups of a study and what they receive.
 *
 * @param model a name of the enumeration InterventionalAssignment
 */
record Arms(String model, List<Group> groups, List<Treatment> treatments) {

    /** What a study is compared with. */
    enum Comparator {
        PLACEBO("placebo"),
        /** As PLACEBO: it is the most frequent. */
        PLACEBO_TOO("placebo"),
        ACTIVE("another product"),
        SHAM("a sham device"),
        NONE("no treatment"),
        CARE("usual care");

        /** In the middle of a sentence. */
        final String words;

        Comparator(String words) {
            this.words = words;
        }
    }

    /** One thing that a group receives; type is a name of the enumeration InterventionType. */
    record Treatment(String type, String name, String description, List<String> otherNames) {
        /** As the registry writes it in a group: {@code Drug: velantrine}. */
        String typeAndName() {
            return Lexicon.label("InterventionType", type) + ": " + name;
        }
    }

    /** One group; type is a name of the enumeration ArmGroupType, or empty. */
    record Group(String label, String type, String description, List<Treatment> treatments) {}

    static Arms draw(StudyPlan plan) {
        return switch (plan.type) {
            case INTERVENTIONAL -> plan.showcase == Showcase.NAME_ONLY_CONTACT ? twoExperimental(plan) : trial(plan);
            case OBSERVATIONAL -> observational(plan);
            case EXPANDED_ACCESS -> {
                Treatment only = studied(plan);
                yield new Arms("SINGLE_GROUP", List.of(), List.of(only));
            }
        };
    }

    private static Arms of(String model, List<Group> groups) {
        Set<Treatment> treatments = new LinkedHashSet<>();
        groups.forEach(group -> treatments.addAll(group.treatments()));
        return new Arms(model, groups, List.copyOf(treatments));
    }

    private static Arms trial(StudyPlan plan) {
        Treatment studied = studied(plan);
        String name = StudyPlan.capital(studied.name());
        Group first = group(plan, name, "EXPERIMENTAL", List.of(studied));
        return switch (plan.model) {
            case "SINGLE_GROUP" ->
                of(
                        "SINGLE_GROUP",
                        List.of(group(plan, plan.draw.pick("Single arm", name), "EXPERIMENTAL", List.of(studied))));
            case "CROSSOVER" -> {
                Treatment other = placebo(plan, studied);
                yield of(
                        "CROSSOVER",
                        List.of(
                                group(plan, "A then B", "EXPERIMENTAL", List.of(studied, other)),
                                group(plan, "B then A", "EXPERIMENTAL", List.of(studied, other))));
            }
            case "FACTORIAL" -> {
                Treatment second = behavior(plan, studied);
                yield of(
                        "FACTORIAL",
                        List.of(
                                first,
                                group(plan, second.name(), "ACTIVE_COMPARATOR", List.of(second)),
                                group(plan, "Both", "EXPERIMENTAL", List.of(studied, second)),
                                group(plan, "Neither", "NO_INTERVENTION", List.of())));
            }
            case "SEQUENTIAL" -> {
                List<Group> cohorts = new ArrayList<>();
                for (int i = 1; i <= plan.draw.between(2, 6); i++) {
                    cohorts.add(group(plan, "Dose cohort " + i, "EXPERIMENTAL", List.of(studied)));
                }
                yield of("SEQUENTIAL", cohorts);
            }
            default -> parallel(plan, studied, first);
        };
    }

    private static Arms parallel(StudyPlan plan, Treatment studied, Group first) {
        List<Group> groups = new ArrayList<>();
        groups.add(first);
        if (plan.draw.between(1, 4) == 1 && plan.usesProduct) {
            groups.add(group(plan, StudyPlan.capital(studied.name()) + " low dose", "EXPERIMENTAL", List.of(studied)));
        }
        groups.add(
                switch (plan.comparator) {
                    case PLACEBO, PLACEBO_TOO ->
                        group(plan, "Placebo", "PLACEBO_COMPARATOR", List.of(placebo(plan, studied)));
                    case SHAM -> group(plan, "Sham", "SHAM_COMPARATOR", List.of(sham()));
                    case NONE -> group(plan, "No treatment", "NO_INTERVENTION", List.of());
                    case CARE -> group(plan, "Usual care", "OTHER", List.of(behavior(plan, studied)));
                    case ACTIVE -> {
                        Treatment active = product(plan, plan.otherProduct);
                        yield group(plan, StudyPlan.capital(active.name()), "ACTIVE_COMPARATOR", List.of(active));
                    }
                });
        return of("PARALLEL", groups);
    }

    /** A fictional study of the same shape as the page that Eligo began from. */
    private static Arms twoExperimental(StudyPlan plan) {
        Treatment with = new Treatment("DRUG", "Usual care plus " + plan.product.name(), "", List.of());
        Treatment without = new Treatment("DRUG", "Usual care plus placebo", "", List.of());
        return of(
                "PARALLEL",
                List.of(
                        group(plan, with.name(), "EXPERIMENTAL", List.of(with)),
                        group(plan, without.name(), "EXPERIMENTAL", List.of(without))));
    }

    private static Arms observational(StudyPlan plan) {
        boolean treated = plan.draw.chance(60);
        List<Treatment> given = treated ? List.of(studied(plan)) : List.of();
        Group cases = new Group("People with " + plan.disease.name(), "", plan.text("descriptions", "cohort"), given);
        List<Group> groups = new ArrayList<>(List.of(cases));
        if (plan.draw.chance(50)) {
            groups.add(new Group("Controls", "", plan.maybe(80, "descriptions", "controls"), List.of()));
        }
        return of("PARALLEL", plan.draw.between(1, 8) == 1 && !plan.showcase.isFull() ? List.of() : groups);
    }

    private static Group group(StudyPlan plan, String label, String type, List<Treatment> treatments) {
        boolean comparison = !type.equals("EXPERIMENTAL");
        String section = comparison ? "comparator" : plan.usesProduct ? "arm" : "procedure";
        return new Group(
                label,
                type,
                comparison && treatments.isEmpty() ? "" : plan.maybe(85, "descriptions", section),
                treatments);
    }

    private static Treatment studied(StudyPlan plan) {
        return plan.usesProduct ? product(plan, plan.product) : other(plan, plan.named("Treatment"));
    }

    private static Treatment product(StudyPlan plan, Product product) {
        List<String> names = new ArrayList<>(product.otherNames());
        names.add(product.code());
        String description = plan.maybe(85, "descriptions", "intervention");
        return new Treatment(product.type(), product.name(), description, plan.draw.chance(60) ? names : List.of());
    }

    private static Treatment other(StudyPlan plan, String name) {
        String type = plan.lexicon.sectionNames("treatments").stream()
                .filter(t -> plan.lexicon.lines("treatments", t).stream()
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow();
        return new Treatment(type, name, plan.maybe(85, "descriptions", "procedure"), List.of());
    }

    private static Treatment placebo(StudyPlan plan, Treatment studied) {
        String type = studied.type().equals("BIOLOGICAL") ? "BIOLOGICAL" : "DRUG";
        return new Treatment(type, "Placebo", plan.maybe(70, "descriptions", "comparator"), List.of());
    }

    private static Treatment sham() {
        return new Treatment("DEVICE", "Sham device", "Looks and sounds alike but gives no treatment.", List.of());
    }

    private static Treatment behavior(StudyPlan plan, Treatment studied) {
        String name = plan.text("treatments", plan.draw.pick("BEHAVIORAL", "OTHER"));
        return name.equals(studied.name()) ? sham() : other(plan, name);
    }
}
