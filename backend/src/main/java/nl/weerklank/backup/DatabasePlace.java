package nl.weerklank.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Where the database is.
 *
 * @param data folder of the embedded database, or null when it is another one
 */
public record DatabasePlace(String url, String username, String password, Path data) {

    private static final String H2 =
            "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /**
     * @param data folder of the embedded database, which is used unless {@code WEERKLANK_DATABASE_URL} names another one
     */
    public static DatabasePlace of(Map<String, String> environment, Path data) {
        String url = environment.get("WEERKLANK_DATABASE_URL");
        return url == null || url.isBlank()
                ? embedded(data)
                : new DatabasePlace(
                        url,
                        environment.getOrDefault("WEERKLANK_DATABASE_USERNAME", ""),
                        environment.getOrDefault("WEERKLANK_DATABASE_PASSWORD", ""),
                        null);
    }

    public static DatabasePlace embedded(Path data) {
        return new DatabasePlace(H2.formatted(data.toAbsolutePath().resolve("weerklank")), "", "", data);
    }

    /** Brings the schema up to date; makes it where there is nothing yet. */
    public void upToDate() {
        Flyway.configure().dataSource(url, username, password).load().migrate();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** Whether there is an embedded database at all; another one is asked itself. */
    boolean exists() {
        return data == null || Files.exists(file());
    }

    /** The embedded database itself. */
    Path file() {
        return data.resolve("weerklank.mv.db");
    }

    /** At which a server that has the embedded database open hands out copies. */
    Path door() {
        return door(data);
    }

    static Path door(Path data) {
        return data.toAbsolutePath().resolve("weerklank.backup");
    }
}
