package nl.weerklank.cli;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code java -jar weerklank.jar}: without a command it serves. */
@Command(
        name = "weerklank",
        mixinStandardHelpOptions = true,
        version = "Weerklank 0.1.0",
        description = "Practise motivational interviewing with a client who is of two minds.",
        subcommands = {
            ServeCommand.class,
            CodeCommand.class,
            LintCommand.class,
            RehearseCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            InviteCommand.class
        })
public final class Main {

    private static final Set<String> OWN = Set.of("-h", "--help", "-V", "--version");

    private Main() {}

    public static void main(String[] args) {
        int exit = line().execute(withCommand(args));
        if (exit != ServeCommand.SERVING) {
            System.exit(exit);
        }
    }

    static CommandLine line() {
        return new CommandLine(new Main());
    }

    /** Without a command, the options are those of {@code serve}. */
    private static String[] withCommand(String[] args) {
        boolean serves = args.length == 0 || args[0].startsWith("-") && !OWN.contains(args[0]);
        return serves ? Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new) : args;
    }
}
