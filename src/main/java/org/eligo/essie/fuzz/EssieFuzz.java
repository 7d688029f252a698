package org.eligo.essie.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eligo.essie.EssieException;
import org.eligo.essie.EssieLimits;
import org.eligo.essie.EssieParser;
import org.eligo.essie.EssiePrinter;
import org.eligo.essie.Expression;
import org.eligo.essie.Scope;

/**
 * Strings that look more or less like queries: right ones, right ones that were damaged, garbage. The same seed gives the same
 * strings. Not safe for several threads.
 */
public final class EssieFuzz {

    private static final List<Scope> SCOPES = List.of(
            Scope.basic(),
            Scope.named("LocationSearch").orElseThrow(),
            Scope.named("LeadSponsorName").orElseThrow(),
            Scope.named("StartDate").orElseThrow());

    private final Random random;
    private final ExpressionGenerator expressions;
    private final Mutations mutations;
    private String previous = "heart attack";

    public EssieFuzz(long seed) {
        random = new Random(seed);
        expressions = new ExpressionGenerator(random.nextLong(), new PlausibleValues(new Random(random.nextLong())));
        mutations = new Mutations(random);
    }

    /** The next string. One in 5,000 is about as long as a query can be, or longer. */
    public String next() {
        int kind = random.nextInt(5_000);
        if (kind == 0) {
            return mutations.oversized(previous);
        }
        if (kind < 20) {
            return mutations.deep(previous);
        }
        if (kind < 500) {
            return mutations.garbage();
        }
        String valid = EssiePrinter.print(expressions.next());
        String text = valid;
        if (kind >= 1_500) {
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                text = mutations.mutated(text, previous);
            }
        }
        previous = valid;
        return text;
    }

    /**
     * Reads that many strings and holds the parser to its promises: nothing but {@link EssieException} escapes, its message is not blank
     * and its position lies in the text, and what was read reads the same from its printed form.
     */
    public static FuzzReport run(long seed, long count) {
        EssieFuzz fuzz = new EssieFuzz(seed);
        List<String> failures = new ArrayList<>();
        long parsed = 0;
        long failed = 0;
        long slowest = 0;
        long slowestNumber = 0;
        long began = System.nanoTime();
        for (long number = 0; number < count; number++) {
            String text = fuzz.next();
            Scope scope = SCOPES.get(fuzz.random.nextInt(16) == 0 ? fuzz.random.nextInt(SCOPES.size()) : 0);
            long start = System.nanoTime();
            String failure = "";
            try {
                Expression expression = EssieParser.parse(text, scope);
                parsed++;
                failure = roundTrip(expression, scope);
            } catch (EssieException refused) {
                failure = complaint(refused, text);
            } catch (RuntimeException | StackOverflowError escaped) {
                failure = escaped + " escaped";
            }
            long nanos = System.nanoTime() - start;
            if (nanos > slowest) {
                slowest = nanos;
                slowestNumber = number;
            }
            if (!failure.isEmpty()) {
                failed++;
                if (failures.size() < FuzzReport.MOST_FAILURES) {
                    failures.add("String " + number + " of seed " + seed + ": " + failure + ": " + text);
                }
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - began);
        long refused = count - parsed;
        return new FuzzReport(seed, count, parsed, refused, slowest / 1_000, slowestNumber, failed, failures, time);
    }

    /** The printed form of a query can be longer than a query may be: {@code a,b} becomes {@code a AND b}. */
    private static String roundTrip(Expression expression, Scope scope) {
        String printed = EssiePrinter.print(expression);
        if (printed.length() > EssieLimits.MAX_LENGTH) {
            return "";
        }
        try {
            return EssieParser.parse(printed, scope).equals(expression)
                    ? ""
                    : "the printed form reads differently (" + printed + ")";
        } catch (EssieException e) {
            return "the printed form is refused (" + printed + "; " + e.getMessage() + ")";
        }
    }

    private static String complaint(EssieException refused, String text) {
        String message = refused.getMessage();
        if (message == null || message.isBlank() || message.indexOf('\n') >= 0) {
            return "the message is not a sentence";
        }
        if (refused.position() < 0 || refused.position() > text.length()) {
            return "the position " + refused.position() + " lies outside";
        }
        String caret = refused.caretLines();
        return caret.indexOf('\n') > 0 || text.isEmpty() ? "" : "the caret lines are not two";
    }
}
