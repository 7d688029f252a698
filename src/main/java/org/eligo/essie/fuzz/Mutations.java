package org.eligo.essie.fuzz;

import java.util.List;
import java.util.Random;
import org.eligo.essie.EssieLimits;

/** Ways to damage a query. */
final class Mutations {

    private static final List<String> TOKENS = List.of(
            "AND",
            "OR",
            "NOT",
            "(",
            ")",
            "[",
            "]",
            ",",
            "\"",
            "\\",
            "\\\"",
            " ",
            "  ",
            "ALL",
            "MISSING",
            "MIN",
            "MAX",
            "AREA[",
            "AREA",
            "AREA[Phase]",
            "AREA[Phase:size]",
            "AREA[StartDate]",
            "AREA[:size]",
            "SEARCH[Location]",
            "SEARCH[Study]",
            "SEARCH[",
            "COVERAGE[FullMatch]",
            "COVER[StartsWith]",
            "EXPANSION[None]",
            "EXPANSION[Nothing]",
            "TILT[StartDate]",
            "RANGE[",
            "RANGE[MIN,MAX]",
            "RANGE[2020, 2021-02]",
            "DISTANCE[",
            "DISTANCE[1,2,3mi]",
            "\"\"",
            "()",
            "and",
            "or",
            "not",
            "heart",
            "16 years",
            "2022",
            "NCT99000001",
            "true",
            ":",
            ";",
            "*",
            "~",
            "\u0000",
            "\n",
            "\t",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\u200B",
            "\uD800",
            "\uDC00",
            "😀",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "中",
            "עברית",
            "\u202E",
            "'",
            "-",
            "--",
            "&&",
            "||",
            "<",
            "%5B",
            "+",
            "\\AND");
    private static final List<String> PREFIXES = List.of(
            "(",
            "NOT ",
            "AREA[BriefTitle]",
            "EXPANSION[None]",
            "COVER[Contains]",
            "TILT[StartDate]",
            "SEARCH[Study]",
            "((",
            "a (");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** One small damage. */
    String mutated(String text, String other) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 1));
        return switch (random.nextInt(9)) {
            case 0, 1 -> text.substring(0, at) + text.substring(to);
            case 2, 3 -> text.substring(0, at) + token() + text.substring(at);
            case 4 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            case 5 -> text.substring(0, at) + text.substring(to) + text.substring(at, to);
            case 6 -> text.substring(0, at) + other.substring(random.nextInt(other.length() + 1));
            case 7 ->
                text.substring(0, at)
                        + (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000)
                        + text.substring(to);
            default -> text.substring(0, at);
        };
    }

    /** Tokens and characters in no order. */
    String garbage() {
        StringBuilder garbage = new StringBuilder();
        for (int length = random.nextInt(24); length > 0; length--) {
            garbage.append(
                    switch (random.nextInt(4)) {
                        case 0, 1 -> token();
                        case 2 -> token() + " ";
                        default -> Character.toString((char) random.nextInt(0x3000));
                    });
        }
        return garbage.toString();
    }

    /** Operators and parentheses around each other, about as many as there may be or far more. */
    String deep(String core) {
        int depth = random.nextInt(random.nextInt(4) == 0 ? 3_000 : 2 * EssieLimits.MAX_DEPTH);
        String prefix = PREFIXES.get(random.nextInt(PREFIXES.size()));
        StringBuilder deep = new StringBuilder();
        int open = 0;
        for (int i = 0; i < depth; i++) {
            String next = random.nextInt(20) == 0 ? PREFIXES.get(random.nextInt(PREFIXES.size())) : prefix;
            open += (int) next.chars().filter(c -> c == '(').count();
            deep.append(next);
        }
        return deep.append(core)
                .append(")".repeat(random.nextInt(20) == 0 ? random.nextInt(open + 1) : open))
                .toString();
    }

    /** A query of about the greatest length, of one long part or of very many. */
    String oversized(String core) {
        int length = EssieLimits.MAX_LENGTH - 200 + random.nextInt(random.nextInt(8) == 0 ? 100_000 : 250);
        String unit = switch (random.nextInt(8)) {
            case 0 -> "a";
            case 1 -> "a ";
            case 2 -> "a,";
            case 3 -> "\\\"";
            case 4 -> core + " OR ";
            case 5 -> "AND ";
            case 6 -> "NOT b ";
            default -> token();
        };
        String start = random.nextInt(3) == 0 ? "AREA[StartDate]RANGE[" : random.nextBoolean() ? "\"" : "";
        String end = start.isEmpty() ? " a" : start.equals("\"") ? "\"" : ",MAX]";
        return start + unit.repeat(length / unit.length()) + end;
    }

    private String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }
}
