package nl.weerklank.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.weerklank.backup.BackupFailed;
import nl.weerklank.backup.Backups;
import nl.weerklank.backup.DatabasePlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies everything into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy everything into one file, as it is at one moment; a running server goes on meanwhile.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The zip file to make.")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "Folder of the embedded database (default: ./data); WEERKLANK_DATABASE_URL names another database.")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Quiet.libraries();
        try {
            Backups.backup(DatabasePlace.of(System.getenv(), data), file.toAbsolutePath());
            spec.commandLine().getOut().println(file);
            return 0;
        } catch (BackupFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return 1;
        }
    }
}
