package org.eligo.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings file.
 *
 * @param name as the person gave it
 * @param values by key
 * @param lines in which the keys stand, counted from 1
 */
record SettingsFile(String name, Map<String, String> values, Map<String, Integer> lines) {

    SettingsFile {
        values = Map.copyOf(values);
        lines = Map.copyOf(lines);
    }

    static SettingsFile none() {
        return new SettingsFile("", Map.of(), Map.of());
    }

    /** @throws UsageException if it cannot be read, or has a key that is no setting */
    static SettingsFile read(Path path) {
        Map<String, String> values = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                StringBuilder whole = new StringBuilder(lines.get(i));
                int first = i;
                while (goesOn(whole) && i + 1 < lines.size()) {
                    whole.append('\n').append(lines.get(++i));
                }
                Properties line = new Properties();
                line.load(new StringReader(whole.toString()));
                for (String key : line.stringPropertyNames()) {
                    values.put(key, line.getProperty(key).strip());
                    places.put(key, first + 1);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("The settings file " + path + " cannot be read: " + e.getMessage() + ".");
        }
        Set<String> unknown = new TreeSet<>(values.keySet());
        Arrays.stream(Setting.values()).forEach(setting -> unknown.remove(setting.key()));
        if (!unknown.isEmpty()) {
            throw new UsageException("The settings file " + path + " has " + String.join(", ", unknown)
                    + ", which is no setting; the settings are "
                    + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", ")) + ".");
        }
        return new SettingsFile(path.toString(), values, places);
    }

    /** Whether the line ends in an odd number of backslashes, and is no comment. */
    private static boolean goesOn(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        String begin = line.toString().stripLeading();
        return (line.length() - end) % 2 == 1 && !begin.startsWith("#") && !begin.startsWith("!");
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** {@code line 3 of eligo.properties}. */
    String place(String key) {
        return "line " + lines.get(key) + " of " + name;
    }
}
