package org.eligo.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.assessment.GroupReading;
import org.eligo.assessment.PlaceboGroups;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Study;

/**
 * A study's design as a picture, from top to bottom: who takes part, how they are divided, a box for each group, what happens then,
 * who does not know, and when the main outcome is measured. It is narrow, so that it can be read on a telephone.
 */
public final class DesignDrawing {

    private static final int WIDTH = 360;
    private static final int STEP = 19;
    private static final int PADDING = 10;
    private static final int GAP = 14;
    /** Where the line runs that the groups branch off. */
    private static final int TRUNK = 14;

    private static final int ARM_X = 40;
    private static final int ARM_WIDTH = WIDTH - ARM_X - 2;
    /** Characters in a line, at a width of 8.7 units each, the widest that usual fonts need at 15 units on average. */
    private static final int WIDE_LINE = 38;

    private static final int ARM_LINE = 33;
    /** With more groups than this only their names are drawn. */
    private static final int DETAILED_ARMS = 8;

    private static final int MOST_TREATMENTS = 4;

    private final Study study;
    private final Model model;
    private final DesignWords words;
    private final Svg svg = new Svg("design", WIDTH);
    private int y = 1;

    private DesignDrawing(Study study) {
        this.study = study;
        this.model = Model.of(study.design());
        this.words = new DesignWords(study, model);
    }

    /** The picture of a study's design; empty where the record says nothing that could be drawn. */
    public static Optional<Drawing> of(Study study) {
        boolean anything = !study.arms().isEmpty()
                || !study.interventions().isEmpty()
                || study.design().enrollment().isPresent();
        return anything ? Optional.of(new DesignDrawing(study).draw()) : Optional.empty();
    }

    /** Whether one of its words is about one group alone. */
    public static boolean isOfOneGroup(String words) {
        return words.startsWith(DesignWords.ofGroup());
    }

    private Drawing draw() {
        wideBox(
                "draw-people",
                List.of(words.people()),
                words.isOfNobody() ? List.of(Texts.now().say("part.how-it-was-planned")) : List.of());
        down();
        wideBox("draw-divide", TextLines.of(words.division(), WIDE_LINE, 2), List.of());
        groups();
        words.special().filter(s -> model != Model.FACTORIAL).ifPresent(this::special);
        words.masking().ifPresent(m -> after("draw-masking", m));
        List<String> frames = words.timeFrames();
        if (!frames.isEmpty()) {
            String more = frames.size() > 1 ? " (" + Texts.now().say("picture.and-more", frames.size() - 1) + ")" : "";
            after("draw-time", Texts.now().say("picture.main-measure", frames.getFirst() + more));
        }
        List<String> sentences = words.sentences();
        String title = study.arms().size() > 1
                ? Texts.now()
                        .say(
                                "picture.how-the-study-is-built-groups",
                                study.arms().size())
                : Texts.now().say("picture.how-the-study-is-built");
        return new Drawing(svg.end(y + 1, title, String.join(" ", sentences)), sentences);
    }

    /** A box of the whole width, and its place. */
    private void wideBox(String type, List<String> strong, List<String> plain) {
        int height = (strong.size() + plain.size()) * STEP + 2 * PADDING - 2;
        svg.box(1, y, WIDTH - 2, height, type);
        int next = svg.lines(PADDING + 2, y + PADDING + 13, STEP, "draw-strong", strong);
        var unused = svg.lines(PADDING + 2, next, STEP, "draw-text", plain);
        y += height;
    }

    private void down() {
        svg.arrow(WIDTH / 2, y, WIDTH / 2, y + GAP + 4);
        y += GAP + 4;
    }

    private void after(String type, String text) {
        down();
        wideBox(type, List.of(), TextLines.of(text, WIDE_LINE, 4));
    }

    private void special(String text) {
        if (model == Model.CROSSOVER && study.arms().size() > 1) {
            int left = WIDTH / 2 - 40;
            svg.path("M%d %dl80 20m0 -20l-80 20".formatted(left, y + 3), "draw-line draw-swap");
            y += 26;
            wideBox("draw-special", TextLines.of(text, WIDE_LINE, 2), List.of());
        } else if (model != Model.SEQUENTIAL) {
            down();
            wideBox("draw-special", TextLines.of(text, WIDE_LINE, 2), List.of());
        }
    }

    private void groups() {
        List<Box> boxes = boxes();
        if (model == Model.SEQUENTIAL && boxes.size() > 1) {
            words.special().ifPresent(s -> {
                y += STEP + 2;
                svg.text(PADDING + 2, y, "draw-quiet", s);
            });
        }
        if (model == Model.FACTORIAL && !boxes.isEmpty()) {
            words.special().ifPresent(s -> {
                y += STEP + 2;
                svg.text(PADDING + 2, y, "draw-quiet", s);
            });
        }
        int from = y;
        int last = y;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            y += GAP;
            if (model == Model.SEQUENTIAL && i > 0) {
                svg.arrow(ARM_X + 20, y - GAP, ARM_X + 20, y);
            }
            last = y + Math.min(24, box.height() / 2);
            if (model != Model.SEQUENTIAL || i == 0) {
                svg.arrow(TRUNK, last, ARM_X, last);
            }
            box.draw(y);
            y += box.height();
        }
        if (!boxes.isEmpty()) {
            int end = model == Model.SEQUENTIAL
                    ? from + GAP + Math.min(24, boxes.getFirst().height() / 2)
                    : last;
            svg.line(TRUNK, from, TRUNK, end, "");
        }
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        boolean detailed = study.arms().size() <= DETAILED_ARMS;
        for (Arm arm : study.arms()) {
            List<String> plain = new ArrayList<>();
            if (detailed) {
                plain.addAll(treatmentLines(arm));
            }
            Optional<String> type = model.isObservational() ? Optional.empty() : words.type(arm);
            boxes.add(new Box(
                    kind(arm, PlaceboGroups.read(study, arm)),
                    TextLines.of(DesignWords.label(arm), ARM_LINE - 3, detailed ? 3 : 2),
                    type.map(t -> TextLines.of(t, ARM_LINE, 2)).orElse(List.of()),
                    plain));
        }
        if (boxes.isEmpty() && !study.interventions().isEmpty()) {
            String who = model == Model.EXPANDED_ACCESS
                    ? Texts.now().say("picture.patients-get")
                    : Texts.now().say("picture.treatments");
            boxes.add(new Box("draw-other", List.of(who), List.of(), listed(DesignWords.treatments(study))));
        }
        return boxes;
    }

    private List<String> treatmentLines(Arm arm) {
        if (!words.isCombined()) {
            return listed(arm.treatments().stream().map(EnglishText::marked).toList());
        }
        Set<String> given = new HashSet<>(arm.treatments());
        Set<String> all = new java.util.LinkedHashSet<>();
        study.arms().forEach(a -> all.addAll(a.treatments()));
        List<String> lines = new ArrayList<>();
        all.stream()
                .limit(2L * MOST_TREATMENTS)
                .forEach(t -> lines.addAll(
                        TextLines.of((given.contains(t) ? "● " : "○ ") + EnglishText.marked(t), ARM_LINE, 1)));
        return lines;
    }

    private static List<String> listed(List<String> treatments) {
        List<String> lines = new ArrayList<>();
        treatments.stream().limit(MOST_TREATMENTS).forEach(t -> lines.addAll(TextLines.of("• " + t, ARM_LINE, 2)));
        if (treatments.size() > MOST_TREATMENTS) {
            lines.add(Texts.now().say("picture.and-more", treatments.size() - MOST_TREATMENTS));
        }
        return lines;
    }

    private static String kind(Arm arm, GroupReading reading) {
        return switch (reading) {
            case PLACEBO_TYPED_OTHERWISE, AT_ODDS -> "draw-other";
            case AS_TYPED, PLACEBO, SHAM, PLACEBO_BESIDE_OTHERS -> kind(arm);
        };
    }

    private static String kind(Arm arm) {
        return arm.type().flatMap(t -> t.value()).map(DesignDrawing::kind).orElse("draw-other");
    }

    private static String kind(ArmType type) {
        return switch (type) {
            case EXPERIMENTAL -> "draw-tested";
            case ACTIVE_COMPARATOR -> "draw-compared";
            case PLACEBO_COMPARATOR, SHAM_COMPARATOR -> "draw-placebo";
            case NO_INTERVENTION -> "draw-nothing";
            case OTHER -> "draw-other";
        };
    }

    /** A group. */
    private final class Box {
        private final String kind;
        private final List<String> strong;
        private final List<String> quiet;
        private final List<String> plain;

        Box(String kind, List<String> strong, List<String> quiet, List<String> plain) {
            this.kind = kind;
            this.strong = strong;
            this.quiet = quiet;
            this.plain = plain;
        }

        int height() {
            return (strong.size() + quiet.size() + plain.size()) * STEP + 2 * PADDING - 2;
        }

        void draw(int top) {
            svg.box(ARM_X, top, ARM_WIDTH, height(), "draw-arm " + kind);
            int x = ARM_X + PADDING + 2;
            int next = svg.lines(x, top + PADDING + 13, STEP, "draw-strong", strong);
            next = svg.lines(x, next, STEP, "draw-quiet", quiet);
            var unused = svg.lines(x, next, STEP, "draw-text", plain);
        }
    }
}
