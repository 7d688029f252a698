package org.eligo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The values of the settings, flags aside: picocli asks here for what no flag says. Immutable. */
public final class Settings implements IDefaultValueProvider {

    /**
     * A value and where it came from.
     *
     * @param origin {@code environment}, {@code eligo.properties} (the file's name) or {@code default}
     * @param place the same, for a sentence: {@code the variable ELIGO_PORT}, {@code the value of port in line 3 of
     *     eligo.properties}
     */
    public record Value(String text, String origin, String place) {}

    private final Map<String, String> environment;
    private final SettingsFile file;

    private Settings(Map<String, String> environment, SettingsFile file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * The settings of an environment, and of the settings file that it names, or {@code eligo.properties} in the folder.
     *
     * @throws UsageException if the file is named and not there, cannot be read, or has a key that is no setting
     */
    public static Settings of(Map<String, String> environment, Path folder) {
        String named = environment.get(Setting.FILE_VARIABLE);
        Path path = folder.resolve(named == null ? "eligo.properties" : named);
        return new Settings(
                environment, named != null || Files.exists(path) ? SettingsFile.read(path) : SettingsFile.none());
    }

    /** The value that holds where no flag is given. It may be a wrong one. */
    public Value value(Setting setting) {
        String variable = environment.get(setting.variable());
        if (variable != null) {
            return new Value(variable, "environment", "the variable " + setting.variable());
        }
        return file.value(setting.key())
                .map(line -> new Value(
                        line, file.name(), "the value of " + setting.key() + " in " + file.place(setting.key())))
                .orElse(new Value(setting.defaultValue(), "default", "the default of " + setting.key()));
    }

    /** @throws ParameterException if the value is a wrong one: it names where that came from */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        // An option with a default of its own is no setting, though it has the name of one: bench load fills a new
        // store.
        return argument instanceof OptionSpec option && option.defaultValue() == null
                ? Setting.ofFlag(option.longestName())
                        .map(setting -> checked(setting, option))
                        .orElse(null)
                : null;
    }

    private String checked(Setting setting, OptionSpec option) {
        Value value = value(setting);
        setting.fault(value.text()).ifPresent(fault -> {
            throw new ParameterException(
                    option.command().commandLine(),
                    Character.toUpperCase(value.place().charAt(0))
                            + value.place().substring(1) + " is wrong: " + setting.key() + " " + fault + ".");
        });
        return value.text().strip();
    }
}
