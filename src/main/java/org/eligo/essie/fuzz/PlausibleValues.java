package org.eligo.essie.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;

/** Values that a field could have, by its type, from a source of random numbers. Not safe for several threads. */
public final class PlausibleValues implements Function<Field, String> {

    private static final List<String> WORDS = List.of(
            "heart",
            "attack",
            "lung",
            "cancer",
            "diabetes",
            "type",
            "2",
            "children",
            "pain",
            "non-small",
            "cell",
            "beta",
            "blocker",
            "vaccine",
            "United",
            "States",
            "Boston",
            "Paris",
            "München",
            "placebo",
            "stage",
            "III",
            "IL-6",
            "Crohn's",
            "disease",
            "50%",
            "(CHF)",
            "mg/kg",
            "AND",
            "or",
            "naïve",
            "β-thalassemia",
            "COVID-19",
            "\"gold standard\"",
            "a,b",
            "[18F]FDG",
            "\\");
    private static final List<String> AGE_UNITS = List.of(
            "Years", "years", "year", "Months", "month", "Weeks", "Days", "days", "y", "d", "mo", "Hours", "Minutes");

    private final Random random;

    public PlausibleValues(Random random) {
        this.random = random;
    }

    /** For a geo point {@code latitude,longitude}; for a structure, which has no value, a word. */
    @Override
    public String apply(Field field) {
        return switch (field.type()) {
            case STRUCTURE, TEXT, MARKUP, GEO_NAME -> words();
            case NCT_ID -> String.format(Locale.ROOT, "NCT%08d", 99_000_000 + random.nextInt(1_000_000));
            case KEYWORD -> List.of("US", "FR", "DE", "JP").get(random.nextInt(4));
            case ENUM -> field.enumeration().map(this::oneOf).orElseThrow();
            case BOOLEAN -> List.of("true", "false", "Yes", "no").get(random.nextInt(4));
            case INTEGER -> Integer.toString(random.nextInt(random.nextBoolean() ? 10 : 100_000));
            case PARTIAL_DATE, DATE -> date();
            case DATE_TIME ->
                String.format(
                        Locale.ROOT,
                        "%04d-%02d-%02dT%02d:%02d",
                        year(),
                        month(),
                        day(),
                        random.nextInt(24),
                        random.nextInt(60));
            case AGE -> random.nextInt(100) + " " + AGE_UNITS.get(random.nextInt(AGE_UNITS.size()));
            case GEO_POINT -> (random.nextInt(18_001) / 100.0 - 90) + "," + (random.nextInt(36_001) / 100.0 - 180);
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int more = random.nextInt(4); more > 0; more--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private String oneOf(Enumeration enumeration) {
        Enumeration.Value value =
                enumeration.values().get(random.nextInt(enumeration.values().size()));
        return random.nextInt(4) > 0 || Enumeration.key(value.label()).isEmpty() ? value.name() : value.label();
    }

    private String date() {
        return switch (random.nextInt(4)) {
            case 0 -> String.format(Locale.ROOT, "%04d", year());
            case 1 -> String.format(Locale.ROOT, "%04d-%02d", year(), month());
            case 2 -> String.format(Locale.ROOT, "%02d/%02d/%04d", month(), day(), year());
            default -> String.format(Locale.ROOT, "%04d-%02d-%02d", year(), month(), day());
        };
    }

    private int year() {
        return 1990 + random.nextInt(45);
    }

    private int month() {
        return 1 + random.nextInt(12);
    }

    private int day() {
        return 1 + random.nextInt(28);
    }
}
