package org.eligo.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The terms as they are written in {@code terms.txt}: kinds in brackets, and under each its terms, a line of forms for each. */
final class GlossaryFile {

    private GlossaryFile() {}

    static List<Term> terms() {
        return terms(lines("terms.txt"));
    }

    /** Phrases in which a word means something else than its term explains. */
    static List<String> otherwise() {
        return lines("otherwise.txt");
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(GlossaryFile.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Term> terms(List<String> lines) {
        List<Term> terms = new ArrayList<>();
        String kind = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else {
                terms.add(new Term(kind, Arrays.asList(line.split("; ", -1))));
            }
        }
        return terms;
    }
}
