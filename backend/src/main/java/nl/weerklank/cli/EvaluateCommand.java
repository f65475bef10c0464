package nl.weerklank.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.weerklank.miti.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the coder. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure the coder and its baselines on conversations that neither has seen; prints a table.")
final class EvaluateCommand implements Callable<Integer> {

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
        new Evaluation(annomi, corpus, folds, line -> {
                    screen.println(line);
                    screen.flush();
                })
                .run();
        return 0;
    }
}
