package org.eligo.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which fields' whole values are counted as names, from {@code counted-names.txt} beside the registry's tables. */
public final class CountedNames {

    private static final String TABLE = "counted-names.txt";

    private static final class Holder {
        static final CountedNames TABLE_READ = new CountedNames();
    }

    private final Set<Field> ofStudies = new HashSet<>();
    private final Set<Field> ofSites = new HashSet<>();

    private CountedNames() {
        try (InputStream in = Objects.requireNonNull(CountedNames.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(Arrays.asList(line.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + TABLE + " cannot be read.", e);
        }
    }

    private void add(List<String> row) {
        Field field = Schema.registry().piece(row.getFirst());
        if (row.contains("study")) {
            ofStudies.add(field);
        }
        if (row.contains("site")) {
            ofSites.add(field);
        }
    }

    /** Whether the field's values are counted as names at all. */
    public static boolean has(Field field) {
        return isOfStudies(field) || isOfSites(field);
    }

    /** Whether each study's distinct values are at hand. */
    public static boolean isOfStudies(Field field) {
        return Holder.TABLE_READ.ofStudies.contains(field);
    }

    /** Whether each site's value is at hand, so that sites that answer a query can be counted. */
    public static boolean isOfSites(Field field) {
        return Holder.TABLE_READ.ofSites.contains(field);
    }

    /** The fields whose value each site has. */
    public static Set<Field> ofSites() {
        return Set.copyOf(Holder.TABLE_READ.ofSites);
    }
}
