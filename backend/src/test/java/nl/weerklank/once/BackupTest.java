package nl.weerklank.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.weerklank.backup.BackupFailed;
import nl.weerklank.backup.Backups;
import nl.weerklank.backup.DatabasePlace;
import nl.weerklank.session.FoldedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies of a database in use, and conversations that go on from a copy. */
class BackupTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SPEAKERS = 8;
    private static final int COPIES = 3;

    @TempDir
    Path folder;

    @Test
    void aCopyThatIsMadeWhileManySpeakIsOfOneMomentAndGoesOnOnTheOtherDatabase() throws Exception {
        try (var h2 = new Database.H2(folder.resolve("h2"));
                var postgres = new Database.Postgres(folder.resolve("postgres"))) {
            var copy = copied(h2, DatabasePlace.embedded(h2.data()));
            var moved = new Database.H2(folder.resolve("moved"));
            Backups.restore(copy.file(), DatabasePlace.embedded(moved.data()));
            holds(moved, copy);
            Backups.restore(copy.file(), postgres.place());
            holds(postgres, copy);

            var back = copied(postgres, postgres.place());
            var last = new Database.H2(folder.resolve("last"));
            Backups.restore(back.file(), DatabasePlace.embedded(last.data()));
            back.told().putAll(copy.told());
            holds(last, back);
        }
    }

    @Test
    void aCopyGoesOnlyIntoAnEmptyDatabaseAndHalfACopyGoesNowhere() throws Exception {
        var h2 = new Database.H2(folder.resolve("h2"));
        var copy = copied(h2, DatabasePlace.embedded(h2.data()));
        assertThatThrownBy(() -> Backups.restore(copy.file(), DatabasePlace.embedded(h2.data())))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("already");
        byte[] whole = Files.readAllBytes(copy.file());
        var half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        var empty = DatabasePlace.embedded(folder.resolve("empty"));
        assertThatThrownBy(() -> Backups.restore(half, empty)).isInstanceOf(BackupFailed.class);
        // Nothing is left of it, so that the whole copy can still be put back.
        Backups.restore(copy.file(), empty);
        assertThatThrownBy(() ->
                        Backups.backup(DatabasePlace.embedded(folder.resolve("nowhere")), folder.resolve("none.zip")))
                .isInstanceOf(BackupFailed.class);
    }

    /** @param told what one trainee had been told of each conversation before the copy began */
    private record Copy(Path file, Map<String, List<JsonNode>> told) {}

    private Copy copied(Database database, DatabasePlace place) throws Exception {
        var name = UUID.randomUUID().toString();
        try (var server = new Server(settings(database), folder.resolve(name + ".log")).start()) {
            var book = new Book();
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < SPEAKERS; i++) {
                threads.add(new Thread(new Trainee(i, List.of(server), book, 600)));
            }
            threads.forEach(Thread::start);
            var told = new HashMap<String, List<JsonNode>>();
            Path file = null;
            for (int i = 0; i < COPIES; i++) {
                var tab = new Tab(begin(server), List.of(server), new Random(i), book);
                tab.send(JSON.writeValueAsString(
                        Map.of("type", "say", "id", UUID.randomUUID().toString(), "text", "Wat maakt het lastig?")));
                assertThat(tab.await(() -> tab.events().size() >= 4)).isTrue();
                told.put(
                        JSON.readTree(tab.events().get(0).toString())
                                .path("session")
                                .asString(),
                        List.copyOf(tab.events()));
                file = folder.resolve(name + "-" + i + ".zip");
                Backups.backup(place, file);
                tab.cut();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(book.wrong()).isEmpty();
            return new Copy(file, told);
        }
    }

    /** What is in a copy is whole, folds to what was said, and can be spoken on in. */
    private void holds(Database database, Copy copy) throws Exception {
        try (var connection = database.connect()) {
            var logs = new FoldedLog(connection);
            var sessions = sessions(connection);
            assertThat(sessions).hasSizeGreaterThan(COPIES);
            for (UUID session : sessions) {
                assertThat(logs.differences(session)).isEmpty();
            }
        }
        try (var server = new Server(settings(database), folder.resolve("after.log")).start()) {
            for (var told : copy.told().entrySet()) {
                var tab = new Tab(told.getKey(), List.of(server), new Random(1), new Book());
                tab.connect();
                assertThat(tab.events()).startsWith(told.getValue().toArray(JsonNode[]::new));
                int before = tab.events().size();
                tab.send(JSON.writeValueAsString(
                        Map.of("type", "say", "id", UUID.randomUUID().toString(), "text", "Vertel eens.")));
                assertThat(tab.await(() -> tab.events().size() >= before + 2)).isTrue();
                tab.cut();
            }
        }
    }

    private static List<UUID> sessions(Connection connection) throws SQLException {
        var sessions = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from practice_session")) {
            while (rows.next()) {
                sessions.add(rows.getObject(1, UUID.class));
            }
        }
        return sessions;
    }

    private static List<String> settings(Database database) {
        var settings = new ArrayList<>(database.settings());
        settings.add("logging.level.root=warn");
        return settings;
    }

    private static String begin(Server server) throws Exception {
        var request = HttpRequest.newBuilder(server.http("/api/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"scenario\":\"in-potjes\",\"seed\":5}"))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("session")
                .asString();
    }
}
