package org.eligo.essie.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eligo.essie.EssieParser;
import org.eligo.essie.EssiePrinter;
import org.eligo.essie.Expression;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

class EssieFuzzTest {

    @Test
    void no_string_hurts_the_parser() {
        long seed = new Random().nextLong();
        System.out.println("EssieFuzzTest: seed " + seed);
        FuzzReport report = EssieFuzz.run(seed, 10_000);
        assertThat(report.failures()).as("seed %d", seed).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.tried()).isEqualTo(report.parsed() + report.refused());
        assertThat(report.parsed()).as("queries among the strings").isGreaterThan(report.tried() / 10);
        assertThat(report.refused()).as("broken ones among the strings").isGreaterThan(report.tried() / 4);
    }

    @Test
    void the_same_seed_gives_the_same_strings() {
        EssieFuzz one = new EssieFuzz(7);
        EssieFuzz other = new EssieFuzz(7);
        for (int i = 0; i < 1_000; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }

    @Test
    void generated_expressions_are_right_and_of_every_kind() {
        long seed = new Random().nextLong();
        System.out.println("EssieFuzzTest: seed " + seed);
        ExpressionGenerator generator = new ExpressionGenerator(seed, new PlausibleValues(new Random(seed)));
        Set<Class<?>> kinds = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            Expression expression = generator.next();
            String text = EssiePrinter.print(expression);
            assertThat(EssieParser.parse(text)).as("seed %d: %s", seed, text).isEqualTo(expression);
            collect(expression, kinds);
        }
        assertThat(kinds).contains(Expression.class.getPermittedSubclasses());
    }

    @Test
    void a_generator_keeps_to_the_fields_it_was_given() {
        Schema schema = Schema.registry();
        ExpressionGenerator generator = new ExpressionGenerator(
                5,
                new PlausibleValues(new Random(5)),
                List.of(schema.piece("LocationCity"), schema.piece("StartDate")));
        for (int i = 0; i < 500; i++) {
            String text = EssiePrinter.print(generator.next());
            assertThat(text).doesNotContain("Phase").doesNotContain("BriefTitle");
        }
    }

    private static void collect(Expression expression, Set<Class<?>> kinds) {
        kinds.add(expression.getClass());
        switch (expression) {
            case Expression.AllOf join -> join.parts().forEach(p -> collect(p, kinds));
            case Expression.AnyOf join -> join.parts().forEach(p -> collect(p, kinds));
            case Expression.Not around -> collect(around.operand(), kinds);
            case Expression.InArea around -> collect(around.operand(), kinds);
            case Expression.In around -> collect(around.operand(), kinds);
            case Expression.Covered around -> collect(around.operand(), kinds);
            case Expression.Expanded around -> collect(around.operand(), kinds);
            case Expression.Tilted around -> collect(around.operand(), kinds);
            case Expression.Term t -> {}
            case Expression.Phrase p -> {}
            case Expression.Range r -> {}
            case Expression.Distance d -> {}
            case Expression.Missing m -> {}
            case Expression.All a -> {}
        }
    }
}
