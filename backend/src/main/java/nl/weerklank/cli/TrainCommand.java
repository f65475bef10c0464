package nl.weerklank.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.weerklank.miti.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the coder's models anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train the coder's models and print how well they do on conversations that they have not seen.")
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--annomi",
            required = true,
            paramLabel = "FILE",
            description = "AnnoMI's coded conversations, tab-separated.")
    private Path annomi;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "DIR",
            description = "Folder of labelled turns, with nl and en in it.")
    private Path corpus;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the models go.")
    private Path out;

    @Option(
            names = "--folds",
            defaultValue = "5",
            description = "Parts for cross-validation (default: ${DEFAULT-VALUE}).")
    private int folds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Quiet.libraries();
        var screen = spec.commandLine().getOut();
        new Training(annomi, corpus, line -> {
                    screen.println(line);
                    screen.flush();
                })
                .train(out, folds);
        return 0;
    }
}
