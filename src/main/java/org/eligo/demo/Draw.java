package org.eligo.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The choices of one study, a fixed sequence for each seed. {@link Random} because its sequence is specified. For one thread.
 */
final class Draw {

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private final Random random;
    private final boolean eager;

    /** @param eager every {@link #chance} comes true, so that one study shows every optional field */
    Draw(long seed, boolean eager) {
        long z = seed * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        this.random = new Random(z ^ (z >>> 31));
        this.eager = eager;
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        boolean hit = random.nextInt(100) < percent;
        return hit || eager;
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** One decimal place, both ends included. */
    double decimal(int low, int high) {
        return between(low * 10, high * 10) / 10.0;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** That many different elements, in their order; all where there are fewer. */
    <T> List<T> some(List<T> values, int count) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted().map(values::get).toList();
    }

    /**
     * A template with its braces replaced: {@code {a|b}} by one of the choices, {@code {2-9}} by a number, {@code {name}} by the
     * value of that name. Choices may contain braces.
     */
    String fill(String template, Map<String, String> names) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = closing(template, open);
            text.append(template, at, open).append(replace(template.substring(open + 1, close), names));
            at = close + 1;
            open = template.indexOf('{', at);
        }
        return text.append(template, at, template.length()).toString();
    }

    private String replace(String inside, Map<String, String> names) {
        List<String> choices = choices(inside);
        if (choices.size() > 1) {
            return fill(pick(choices), names);
        }
        Matcher range = RANGE.matcher(inside);
        if (range.matches()) {
            return Integer.toString(between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        String value = names.get(inside);
        if (value == null) {
            throw new IllegalStateException("A word list names {" + inside + "}; known are " + names.keySet() + ".");
        }
        return value;
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("A word list has a brace that is not closed: " + template);
    }
}
