package org.eligo.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** The least, the greatest and the average of whole numbers, exact however large their sum is. */
final class NumberFigures {

    private long count;
    private long min = Long.MAX_VALUE;
    private long max = Long.MIN_VALUE;
    private long sum;
    private BigInteger sumBefore = BigInteger.ZERO;

    void add(long value) {
        count++;
        min = Math.min(min, value);
        max = Math.max(max, value);
        long next = sum + value;
        if (((sum ^ next) & (value ^ next)) < 0) {
            sumBefore = sumBefore.add(BigInteger.valueOf(sum));
            next = value;
        }
        sum = next;
    }

    void add(NumberFigures other) {
        count += other.count;
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
        sumBefore = total().add(other.total());
        sum = 0;
    }

    FieldValues.Numbers of(String piece, long missing) {
        double average = count == 0
                ? 0
                : new BigDecimal(total())
                        .divide(BigDecimal.valueOf(count), MathContext.DECIMAL64)
                        .doubleValue();
        return new FieldValues.Numbers(piece, missing, count, count == 0 ? 0 : min, count == 0 ? 0 : max, average);
    }

    private BigInteger total() {
        return sumBefore.add(BigInteger.valueOf(sum));
    }
}
