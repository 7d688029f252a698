package org.eligo.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rooms below the pages say by rules of their own. A rule holds its sentence in English; each other language has it in the
 * resource {@code LANGUAGE.txt}, by the English one: a line in English, the line in the language, and an empty line. What is not
 * there stays English.
 */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private static final Map<String, String> SPANISH = read("es.txt");

    private Sentences() {}

    /**
     * The sentence in the language that is spoken, with the values where it holds {0}, {1}, …. A place without a value stays as it is: a
     * sentence may come from a record.
     */
    public static String say(String english, Object... values) {
        String text = in(InterfaceLanguage.now(), english).orElse(english);
        return text.indexOf('{') < 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> {
                    int number = Integer.parseInt(place.group(1));
                    return Matcher.quoteReplacement(
                            number < values.length ? RightToLeft.apart(String.valueOf(values[number])) : place.group());
                });
    }

    /** The sentence as the language has it; empty where it is not translated. */
    public static Optional<String> in(InterfaceLanguage language, String english) {
        return switch (language) {
            case ENGLISH -> Optional.of(english);
            case SPANISH -> Optional.ofNullable(SPANISH.get(english));
        };
    }

    /** All that are translated, as they are in English and in Spanish. */
    static Map<String, String> spanish() {
        return Map.copyOf(SPANISH);
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Map<String, String> sentences = new HashMap<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                if (sentences.put(lines.get(i), lines.get(i + 1)) != null) {
                    throw new IllegalStateException(file + " has twice: " + lines.get(i));
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
