package org.eligo.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eligo.essie.EssieException;
import org.eligo.finder.BadQuery;
import org.eligo.search.SearchTimeout;
import org.eligo.search.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo} alone: the help. */
@Command(
        name = "eligo",
        mixinStandardHelpOptions = true,
        version = "Eligo 0.1.0",
        description = "Finds clinical trials: a copy of the registry to search, browse and read, on your own machine.",
        footerHeading =
                "%nExit codes: 0 all well, 1 failed, 2 the command line was wrong, 3 some records were set aside.%n%n",
        footer = {
            "Example:  ./eligo demo",
            "          ./eligo load --data data ctg-studies.json.zip && ./eligo serve --data data"
        })
public final class EligoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.ALL_WELL;
    }

    /** The whole command line. */
    public static CommandLine commandLine(Workshop workshop, Settings settings, Map<String, Object> more) {
        CommandLine line = new CommandLine(new EligoCommand())
                .addSubcommand("load", new LoadCommand(workshop))
                .addSubcommand("serve", new ServeCommand(workshop))
                .addSubcommand("demo", new DemoCommand(workshop))
                .addSubcommand("search", new SearchCommand(workshop))
                .addSubcommand("show", new ShowCommand(workshop))
                .addSubcommand("export", new ExportCommand(workshop))
                .addSubcommand("rebuild", new RebuildCommand(workshop))
                .addSubcommand("settings", new SettingsCommand(settings));
        more.forEach(line::addSubcommand);
        return line.addSubcommand("help", new HelpCommand())
                .setDefaultValueProvider(settings)
                .setUsageHelpWidth(110)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(EligoCommand::wrongUsage)
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command));
    }

    private static int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        err.println("See ./eligo " + pathOf(command) + "--help");
        return ExitCode.USAGE;
    }

    private static String pathOf(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName(" ");
        return name.startsWith("eligo ") ? name.substring("eligo ".length()) + " " : "";
    }

    /** What went wrong in one sentence; only for what should not happen also where in the program. */
    private static int failed(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        return switch (e) {
            case UsageException usage -> {
                err.println(usage.getMessage());
                yield ExitCode.USAGE;
            }
            case BadQuery bad -> {
                err.println(bad.where() + ": " + bad.sentence());
                if (!bad.caretLines().isEmpty()) {
                    err.println(bad.caretLines());
                }
                yield ExitCode.USAGE;
            }
            case EssieException bad -> {
                err.println(bad.getMessage());
                err.println(bad.caretLines());
                yield ExitCode.USAGE;
            }
            case CommandException known -> told(err, known);
            case StoreException known -> told(err, known);
            case SearchTimeout known -> told(err, known);
            default -> {
                if (e.getClass().getPackageName().startsWith("org.eligo.")) {
                    yield told(err, e);
                }
                err.println("Something that should not happen did: " + e);
                e.printStackTrace(err);
                yield ExitCode.FAILED;
            }
        };
    }

    private static int told(PrintWriter err, Exception known) {
        err.println(known.getMessage());
        return ExitCode.FAILED;
    }
}
