package org.eligo.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the tables beside this class: two columns apart by a tab, {@code #} begins a remark. */
final class WordTable {

    private WordTable() {}

    static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    if (tab < 0) {
                        throw new IllegalStateException("A line of " + table + " has no tab: " + line);
                    }
                    pairs.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word table " + table + " cannot be read.", e);
        }
        return pairs;
    }
}
