package org.eligo.essie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EssiePrinterTest {

    private static final List<String> NASTY = List.of(
            "AND",
            "OR",
            "NOT",
            "ALL",
            "MISSING",
            "AREA",
            "AREA[Phase]",
            "RANGE",
            "MIN",
            "MAX",
            "and",
            "\"",
            "\\",
            "\\\\",
            "\\AND",
            "a,b",
            ",",
            "(",
            ")",
            "()",
            "[x]",
            "]",
            "[",
            "é",
            "e\u0301",
            "😀",
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u200B",
            "\uFEFF",
            "-",
            "--",
            ":",
            "heart",
            "NOTE",
            "a\"b",
            "end\\",
            "中文",
            "%20",
            "*",
            "16",
            "2020-01-01",
            "_");

    @Test
    void every_tree_reads_as_it_was_printed() {
        long seed = new Random().nextLong();
        System.out.println("EssiePrinterTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            Expression tree = tree(random, random.nextInt(5));
            String text = EssiePrinter.print(tree);
            assertThat(EssieParser.parseUnchecked(text))
                    .as("seed %d, tree %d: %s", seed, i, text)
                    .isEqualTo(tree);
        }
    }

    @Test
    void no_more_parentheses_are_written_than_are_needed() {
        prints("((a) AND (b OR (c))) OR (NOT (d))", "a AND (b OR c) OR NOT d");
        prints("NOT (a AND b)", "NOT (a AND b)");
        prints("AREA[Phase]((PHASE1) OR (PHASE2))", "AREA[Phase](PHASE1 OR PHASE2)");
        prints("COVER[fullmatch]AREA[Phase:size] 2", "COVERAGE[FullMatch]AREA[Phase:size]2");
    }

    @Test
    void bounds_and_places_are_written_plainly() {
        prints("AREA[StartDate]RANGE[\"01/02/2023\" ,MAX]", "AREA[StartDate]RANGE[01/02/2023, MAX]");
        prints(
                "AREA[LocationGeoPoint]DISTANCE[0.00000001,-71.060,50.0mi]",
                "AREA[LocationGeoPoint]DISTANCE[0.000000010,-71.06,50mi]");
    }

    @Test
    void joins_are_flat_and_have_two_parts() {
        Expression a = new Expression.Term("a");
        Expression b = new Expression.Term("b");
        assertThat(new Expression.AllOf(List.of(new Expression.AllOf(List.of(a, b)), a)))
                .isEqualTo(new Expression.AllOf(List.of(a, b, a)));
        assertThatThrownBy(() -> new Expression.AnyOf(List.of(a))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expression.AllOf(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_that_cannot_be_are_refused() {
        refused(() -> new Expression.Term(""));
        refused(() -> new Expression.Term(" a"));
        refused(() -> new Expression.Term("a  b"));
        refused(() -> new Expression.Term("a\tb"));
        refused(() -> new Expression.Phrase("\u00A0"));
        refused(() -> new Expression.InArea("a b", false, new Expression.All()));
        refused(() -> new Expression.Tilted("", new Expression.All()));
        refused(() -> new Expression.Range(new Bound.Max(), new Bound.Max()));
        refused(() -> new Expression.Range(new Bound.Min(), new Bound.Min()));
        refused(() -> new Bound.At(" "));
        refused(() -> new Expression.Distance(Double.NaN, 0, 5, RadiusUnit.MILES));
        refused(() -> new Expression.Distance(0, 0, 501, RadiusUnit.MILES));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable value) {
        assertThatThrownBy(value).isInstanceOf(IllegalArgumentException.class);
    }

    private static void prints(String text, String printed) {
        assertThat(EssiePrinter.print(EssieParser.parse(text))).isEqualTo(printed);
    }

    private static Expression tree(Random random, int height) {
        if (height == 0) {
            return leaf(random);
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Expression.AllOf(trees(random, height));
            case 2, 3 -> new Expression.AnyOf(trees(random, height));
            case 4 -> new Expression.Not(tree(random, height - 1));
            case 5 -> new Expression.InArea("Any.Name_x-1", random.nextBoolean(), tree(random, height - 1));
            case 6 ->
                random.nextBoolean()
                        ? new Expression.In(oneOf(random, Nesting.values()), tree(random, height - 1))
                        : new Expression.Tilted("AND", tree(random, height - 1));
            case 7 -> new Expression.Covered(oneOf(random, Coverage.values()), tree(random, height - 1));
            default -> new Expression.Expanded(oneOf(random, Expansion.values()), tree(random, height - 1));
        };
    }

    private static List<Expression> trees(Random random, int height) {
        List<Expression> trees = new ArrayList<>();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            trees.add(tree(random, height - 1));
        }
        return trees;
    }

    private static Expression leaf(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Expression.Term.of(nasty(random));
            case 3, 4 ->
                new Expression.Phrase(
                        (random.nextBoolean() ? " \n" : "") + nasty(random) + (random.nextBoolean() ? "  " : ""));
            case 5 ->
                new Expression.Range(
                        random.nextInt(3) == 0 ? new Bound.Min() : new Bound.At(nasty(random)),
                        random.nextInt(3) == 0 ? new Bound.Max() : new Bound.At(" " + nasty(random) + "\t"));
            case 6 ->
                new Expression.Distance(
                        random.nextDouble() * 180 - 90,
                        (random.nextDouble() - 0.5) * Math.pow(10, -random.nextInt(300)),
                        2 + random.nextDouble() * 400,
                        oneOf(random, RadiusUnit.values()));
            default -> random.nextBoolean() ? new Expression.Missing() : new Expression.All();
        };
    }

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder(NASTY.get(random.nextInt(NASTY.size())));
        for (int more = random.nextInt(4); more > 0; more--) {
            text.append(random.nextInt(3) == 0 ? "" : " ").append(NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.toString();
    }
}
