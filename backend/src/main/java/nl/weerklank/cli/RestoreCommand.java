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

/** Puts a copy into an empty database, which may be of the other kind. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Put a copy into an empty database, made by this version or an earlier one.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The zip file that backup made.")
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
            long rows = Backups.restore(file, DatabasePlace.of(System.getenv(), data));
            spec.commandLine().getOut().println(rows);
            return 0;
        } catch (BackupFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return 1;
        }
    }
}
