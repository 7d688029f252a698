package org.eligo.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eligo.demo.Lexicon.Disease;
import org.eligo.demo.Lexicon.Product;
import org.eligo.demo.Lexicon.Sponsor;
import org.eligo.study.NctId;

/** What one study is, drawn before anything is written, so that all sections agree. For one thread. */
final class StudyPlan {

    /** The registry's three study types. */
    enum Type {
        INTERVENTIONAL,
        OBSERVATIONAL,
        EXPANDED_ACCESS
    }

    private static final List<String> RARER = List.of(
            "NOT_YET_RECRUITING",
            "NOT_YET_RECRUITING",
            "ACTIVE_NOT_RECRUITING",
            "ACTIVE_NOT_RECRUITING",
            "TERMINATED",
            "TERMINATED",
            "WITHDRAWN",
            "ENROLLING_BY_INVITATION",
            "SUSPENDED");

    private static final List<String> MODELS = List.of(
            "PARALLEL",
            "PARALLEL",
            "PARALLEL",
            "PARALLEL",
            "PARALLEL",
            "SINGLE_GROUP",
            "SINGLE_GROUP",
            "CROSSOVER",
            "FACTORIAL",
            "SEQUENTIAL");

    final int index;
    final NctId nctId;
    final Showcase showcase;
    final Lexicon lexicon;
    final Draw draw;
    final Disease disease;
    final Sponsor sponsor;
    final Type type;
    final String status;
    final Timeline timeline;
    /** In the registry's order; empty unless interventional. */
    final List<String> phases;
    /** The invented product of the study; not given where {@link #usesProduct} is false. */
    final Product product;

    final boolean usesProduct;
    final int weeks;
    final AgeRange ages;
    /** 0 where nobody took part; see {@link DesignSection} for when it is written. */
    final int enrollment;

    /** A name of the enumeration InterventionalAssignment. */
    final String model;

    /** A name of the enumeration DesignMasking. */
    final String masking;

    /** What the second group of a parallel trial receives. */
    final Arms.Comparator comparator;

    final Product otherProduct;
    final Arms arms;
    private final Map<String, String> names;

    StudyPlan(long seed, int index) {
        this.index = index;
        this.nctId = DemoStudies.nctId(index);
        this.showcase = Showcase.of(index);
        this.lexicon = Lexicon.read();
        this.draw = new Draw(seed + index, showcase.isFull());
        this.disease = index % 3 == 0
                ? lexicon.diseases.get(index / 3 % lexicon.diseases.size())
                : draw.pick(lexicon.diseases);
        this.sponsor = draw.pick(lexicon.sponsors);
        this.type = drawType();
        this.status = drawStatus();
        this.timeline = new Timeline(draw, status, type, showcase == Showcase.FULL_TRIAL);
        this.product = draw.pick(lexicon.products);
        this.usesProduct =
                showcase != Showcase.ORDINARY || type == Type.EXPANDED_ACCESS || draw.pick(7, 7, 7, 3, 2) > 3;
        this.weeks = draw.pick(4, 6, 8, 12, 16, 24, 26, 48, 52, 104);
        this.phases = type == Type.INTERVENTIONAL ? drawPhases() : List.of();
        this.ages = AgeRange.parse(draw.pick(lexicon.lines("ages", disease.age())));
        this.enrollment = drawEnrollment();
        this.model = drawModel();
        this.masking = drawMasking();
        this.comparator = draw.pick(Arms.Comparator.values());
        this.otherProduct = draw.pick(
                lexicon.products.stream().filter(p -> !p.equals(product)).toList());
        this.names = StudyNames.of(this);
        this.arms = Arms.draw(this);
    }

    /** A line of a section of a word list, filled in. */
    String text(String file, String section) {
        return fill(draw.pick(lexicon.lines(file, section)));
    }

    /** {@link #text} in so many of a hundred cases, else the empty text. */
    String maybe(int percent, String file, String section) {
        String text = text(file, section);
        return draw.chance(percent) ? text : "";
    }

    String fill(String template) {
        return draw.fill(template, names);
    }

    /** A value of the templates, such as {@code condition}. */
    String named(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    boolean hasResults() {
        return timeline.resultsPost().isPresent();
    }

    /** An invented person, with a degree now and then. */
    String person() {
        String name = text("people", "given") + " " + text("people", "family");
        return draw.chance(60) ? name + ", " + text("people", "degree") : name;
    }

    private Type drawType() {
        int of = draw.between(1, 100);
        return !showcase.type.isEmpty()
                ? Type.valueOf(showcase.type)
                : of <= 73 ? Type.INTERVENTIONAL : of <= 97 ? Type.OBSERVATIONAL : Type.EXPANDED_ACCESS;
    }

    private String drawStatus() {
        if (!showcase.status.isEmpty()) {
            return showcase.status;
        }
        return type == Type.EXPANDED_ACCESS ? accessStatus() : trialStatus();
    }

    private String accessStatus() {
        return draw.pick(Lexicon.values("ExpandedAccessStatus"));
    }

    private String trialStatus() {
        int of = draw.between(1, 100);
        if (of <= 40) {
            return "COMPLETED";
        }
        if (of <= 62) {
            return "RECRUITING";
        }
        return of <= 74 ? "UNKNOWN" : draw.pick(RARER);
    }

    private List<String> drawPhases() {
        if (showcase == Showcase.NAME_ONLY_CONTACT) {
            return List.of("PHASE1", "PHASE2");
        }
        boolean drug = usesProduct && !product.type().equals("DIETARY_SUPPLEMENT");
        if (!drug || draw.between(1, 20) == 1) {
            return draw.between(1, 12) == 1 ? List.of() : List.of("NA");
        }
        return draw.pick(
                List.of("EARLY_PHASE1"),
                List.of("PHASE1"),
                List.of("PHASE1"),
                List.of("PHASE1", "PHASE2"),
                List.of("PHASE2"),
                List.of("PHASE2"),
                List.of("PHASE2"),
                List.of("PHASE2", "PHASE3"),
                List.of("PHASE3"),
                List.of("PHASE3"),
                List.of("PHASE4"));
    }

    private String drawModel() {
        boolean fixed = type != Type.INTERVENTIONAL
                || showcase == Showcase.FULL_TRIAL
                || showcase == Showcase.NAME_ONLY_CONTACT;
        return fixed ? "PARALLEL" : draw.pick(MODELS);
    }

    private String drawMasking() {
        return switch (showcase) {
            case FULL_TRIAL -> "QUADRUPLE";
            case NAME_ONLY_CONTACT -> "DOUBLE";
            default -> draw.pick("NONE", "NONE", draw.pick(Lexicon.values("DesignMasking")));
        };
    }

    private int drawEnrollment() {
        if (status.equals("WITHDRAWN")) {
            return 0;
        }
        int scale = draw.pick(1, 3, 5, 10, 20, type == Type.OBSERVATIONAL ? 700 : 40);
        return showcase.enrollment >= 0 ? showcase.enrollment : draw.between(2, 20) * scale;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
