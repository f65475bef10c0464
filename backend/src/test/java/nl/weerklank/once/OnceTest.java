package nl.weerklank.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker for some seconds; {@code backend/docs/dependable.md} says how to run it long. */
class OnceTest {

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedIsInTheLogOnceAndInOrderOnH2() throws Exception {
        try (var database = new Database.H2(folder.resolve("h2"))) {
            assertThat(Once.check(database, 300, 1, 12, folder, 150)).isEmpty();
        }
    }

    @Test
    void whatWasConfirmedIsInTheLogOnceAndInOrderWithTwoServersOnPostgres() throws Exception {
        try (var database = new Database.Postgres(folder.resolve("postgres"))) {
            assertThat(Once.check(database, 600, 2, 16, folder, 150)).isEmpty();
        }
    }
}
