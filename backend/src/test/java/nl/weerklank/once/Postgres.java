package nl.weerklank.once;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** Gives the servers of a test a PostgreSQL of their own in the place of H2. */
public final class Postgres implements BeforeAllCallback, AfterAllCallback {

    private Path folder;
    private Database.Postgres database;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("weerklank-postgres");
        database = new Database.Postgres(folder.resolve("data"));
        database.settings().forEach(setting -> System.setProperty(name(setting), value(setting)));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        database.settings().forEach(setting -> System.clearProperty(name(setting)));
        database.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    private static String value(String setting) {
        return setting.substring(setting.indexOf('=') + 1);
    }
}
