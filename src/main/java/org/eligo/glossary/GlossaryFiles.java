package org.eligo.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eligo.language.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The entries as they are written: {@code terms.txt} has kinds, forms and meanings in English; {@code es.txt} has the meanings in
 * Spanish, by the usual form. A term without one, or one without its term, is refused.
 */
final class GlossaryFiles {

    private static final String BETWEEN = " = ";

    private GlossaryFiles() {}

    static List<Term> terms() {
        return terms(lines("terms.txt"), lines("es.txt"));
    }

    static List<Term> terms(List<String> english, List<String> spanish) {
        Map<String, String> inSpanish = byName(spanish);
        List<Term> terms = new ArrayList<>();
        String kind = "";
        for (String line : english) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else {
                List<String> forms =
                        Arrays.asList(line.substring(0, between(line)).split("; ", -1));
                terms.add(new Term(kind, forms, meanings(meaning(line), inSpanish.remove(forms.getFirst()))));
            }
        }
        if (!inSpanish.isEmpty()) {
            throw new IllegalArgumentException("Explained in Spanish, and no term: " + inSpanish.keySet() + ".");
        }
        return terms;
    }

    private static Map<InterfaceLanguage, String> meanings(String english, @Nullable String spanish) {
        return spanish == null
                ? Map.of(InterfaceLanguage.ENGLISH, english)
                : Map.of(InterfaceLanguage.ENGLISH, english, InterfaceLanguage.SPANISH, spanish);
    }

    private static Map<String, String> byName(List<String> lines) {
        Map<String, String> meanings = new HashMap<>();
        for (String line : lines) {
            if (meanings.put(line.substring(0, between(line)), meaning(line)) != null) {
                throw new IllegalArgumentException("Explained twice: " + line);
            }
        }
        return meanings;
    }

    private static String meaning(String line) {
        return line.substring(between(line) + BETWEEN.length());
    }

    private static int between(String line) {
        int between = line.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("A line lacks \"" + BETWEEN + "\": " + line);
        }
        return between;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(GlossaryFiles.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
