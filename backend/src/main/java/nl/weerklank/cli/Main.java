package nl.weerklank.cli;

import java.util.concurrent.Callable;
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
            TrainCommand.class
        })
public final class Main implements Callable<Integer> {

    private Main() {}

    @Override
    public Integer call() {
        return new ServeCommand().call();
    }

    public static void main(String[] args) {
        int exit = new CommandLine(new Main()).execute(args);
        if (exit != ServeCommand.SERVING) {
            System.exit(exit);
        }
    }
}
