package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;

/** Holds the numbers of a reason against its own arithmetic. */
final class Reasons {

    private Reasons() {}

    static void check(Reason reason, String where) {
        switch (reason) {
            case Reason.Sum sum -> {
                same(sum, sum.parts().stream().mapToDouble(Reason::score).sum(), where);
                sum.parts().forEach(part -> check(part, where));
            }
            case Reason.Words words -> {
                double product =
                        words.rarity() * words.weight() * words.closeness().factor() * words.more();
                same(words, product, where);
                assertThat(words.more()).as(where).isBetween(1.0, 1.15);
                assertThat(words.alsoIn()).as(where).doesNotContain(words.field());
            }
            case Reason.Raised raised -> {
                assertThat(raised.factor()).as(where).isBetween(1 - 1e-4, 2 + 1e-4);
                same(raised, (1 + raised.of().score()) * raised.factor(), where);
                check(raised.of(), where);
            }
            case Reason.Faded faded -> {
                same(faded, faded.left() * faded.of().score(), where);
                check(faded.of(), where);
            }
            case Reason.Holds holds -> assertThat(holds.score()).as(where).isGreaterThanOrEqualTo(0);
        }
    }

    private static void same(Reason reason, double score, String where) {
        assertThat(score)
                .as(where + ", " + reason)
                .isCloseTo(reason.score(), Offset.offset(1e-4 * (1 + reason.score())));
    }
}
