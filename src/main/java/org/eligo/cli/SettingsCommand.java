package org.eligo.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./eligo settings}. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = {
            "Lists every setting: its value, where that came from, its flag and its variable.",
            "A wrong value is marked, and the exit code is 2."
        },
        footer = "%nExample:  ELIGO_PORT=9000 ./eligo settings")
final class SettingsCommand implements Callable<Integer> {

    private final Settings settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SettingsCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.ALL_WELL;
        for (Setting setting : Setting.values()) {
            Settings.Value value = settings.value(setting);
            out.printf("%s = %s  (%s)%n", setting.key(), value.text(), value.origin());
            Optional<String> fault = setting.fault(value.text());
            if (fault.isPresent()) {
                out.printf("    WRONG: %s; it %s%n", value.place(), fault.get());
                code = ExitCode.USAGE;
            }
            out.printf("    %s%n", setting.meaning());
            out.printf(
                    "    flag %s, variable %s, default %s%n",
                    setting.flag(),
                    setting.variable(),
                    setting.defaultValue().isEmpty() ? "none" : setting.defaultValue());
        }
        return code;
    }
}
