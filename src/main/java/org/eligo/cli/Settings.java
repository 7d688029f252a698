package org.eligo.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The values of the settings, flags aside: picocli asks here for what no flag says. Immutable. */
public final class Settings implements IDefaultValueProvider {

    /** A value and where it came from: {@code environment}, {@code eligo.properties} (the file's name) or {@code default}. */
    public record Value(String text, String origin) {}

    private final Map<String, String> environment;
    private final Properties file;
    private final String fileName;

    private Settings(Map<String, String> environment, Properties file, String fileName) {
        this.environment = environment;
        this.file = file;
        this.fileName = fileName;
    }

    /**
     * The settings of an environment, and of the settings file that it names, or {@code eligo.properties} in the folder.
     *
     * @throws UsageException if the file is named and not there, cannot be read, or has a key that is no setting
     */
    public static Settings of(Map<String, String> environment, Path folder) {
        String named = environment.get(Setting.FILE_VARIABLE);
        Path path = folder.resolve(named == null ? "eligo.properties" : named);
        Properties file = new Properties();
        if (named != null || Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                file.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new UsageException("The settings file " + path + " cannot be read: " + e.getMessage() + ".");
            }
        }
        Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
        Arrays.stream(Setting.values()).forEach(s -> unknown.remove(s.key()));
        if (!unknown.isEmpty()) {
            throw new UsageException("The settings file " + path + " has " + String.join(", ", unknown)
                    + ", which is no setting; the settings are "
                    + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", ")) + ".");
        }
        return new Settings(environment, file, path.toString());
    }

    /** The value that holds where no flag is given. */
    public Value value(Setting setting) {
        String variable = environment.get(setting.variable());
        if (variable != null) {
            return new Value(variable, "environment");
        }
        String line = file.getProperty(setting.key());
        return line != null ? new Value(line.strip(), fileName) : new Value(setting.defaultValue(), "default");
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Setting.ofFlag(option.longestName()).map(s -> value(s).text()).orElse(null)
                : null;
    }
}
