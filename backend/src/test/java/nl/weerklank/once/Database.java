package nl.weerklank.once;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.weerklank.backup.DatabasePlace;
import org.slf4j.LoggerFactory;

/** The database under the servers: a file of H2's, or a PostgreSQL of our own. */
public sealed interface Database extends AutoCloseable {

    /** What a server is told to use it. */
    List<String> settings();

    /** Only when no server holds it, in the case of H2. */
    Connection connect() throws SQLException;

    /** Whether more than one server can use it. */
    boolean shared();

    @Override
    void close();

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record H2(Path data) implements Database {

        @Override
        public List<String> settings() {
            return List.of("weerklank.data=" + data);
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("weerklank")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        }

        @Override
        public boolean shared() {
            return false;
        }

        @Override
        public void close() {}
    }

    /** The real PostgreSQL, unpacked and started for the occasion. */
    final class Postgres implements Database {

        static {
            // It would tell every line that PostgreSQL prints.
            ((Logger) LoggerFactory.getLogger("io.zonky.test")).setLevel(Level.WARN);
        }

        private final Path data;
        private final int port = freePort();
        private EmbeddedPostgres server;

        public Postgres(Path data) {
            this.data = data;
            start();
        }

        public void start() {
            try {
                server = EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void stop() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String url() {
            return "jdbc:postgresql://localhost:" + port + "/postgres";
        }

        @Override
        public List<String> settings() {
            return List.of(
                    "weerklank.database.url=" + url() + "?socketTimeout=20", "weerklank.database.username=postgres");
        }

        public DatabasePlace place() {
            return new DatabasePlace(url(), "postgres", "", null);
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url(), "postgres", "");
        }

        /** Breaks every connection that a server has. */
        void breakConnections() {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean shared() {
            return true;
        }

        @Override
        public void close() {
            stop();
        }
    }
}
