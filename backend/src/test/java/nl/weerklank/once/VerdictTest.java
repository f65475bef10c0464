package nl.weerklank.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that finds nothing wrong is worth nothing unless it finds what is wrong: logs are spoiled by hand here. */
class VerdictTest {

    @TempDir
    Path folder;

    @Test
    void everyKindOfSpoiledLogIsFound() throws Exception {
        try (var database = new Database.Postgres(folder.resolve("postgres"))) {
            var settings = new ArrayList<>(database.settings());
            settings.add("logging.level.root=warn");
            try (var server = new Server(settings, folder.resolve("server.log")).start();
                    var connection = database.connect()) {
                var book = new Book();
                var speakers = new ArrayList<Thread>();
                for (int i = 0; i < 5; i++) {
                    speakers.add(new Thread(new Trainee(i, List.of(server), book, 150)));
                }
                speakers.forEach(Thread::start);
                for (Thread speaker : speakers) {
                    speaker.join();
                }
                verdict(book, server, connection);
                assertThat(book.wrong()).isEmpty();
                var seen = book.seen().stream()
                        .filter(one -> one.confirmed().size() > 2)
                        .toList();
                assertThat(seen).hasSizeGreaterThanOrEqualTo(5);

                spoil(connection, seen.get(0), "delete from session_event where session = ? and seq = ?", 0);
                spoil(
                        connection,
                        seen.get(1),
                        "update session_event set body = replace(body, '\"says\":\"', '\"says\":\"Nee. ')"
                                + " where session = ? and seq = ?",
                        1);
                spoil(connection, seen.get(2), "delete from session_event where session = ? and seq = ?", 1);
                spoil(
                        connection,
                        seen.get(3),
                        "insert into session_event select session, 999, null, at, type, body from session_event"
                                + " where session = ? and seq = ?",
                        0);
                spoil(
                        connection,
                        seen.get(4),
                        "update session_event set body = regexp_replace(body, '\"trust\":[0-9.]+', '\"trust\":9.99')"
                                + " where session = ? and seq = ?",
                        1);
                verdict(book, server, connection);
                found(book, "lost", seen.get(0));
                found(book, "told otherwise", seen.get(1));
                found(book, "folded otherwise", seen.get(1));
                found(book, "unanswered", seen.get(2));
                found(book, "hole", seen.get(2));
                found(book, "doubled", seen.get(3));
                found(book, "told otherwise", seen.get(4));
                found(book, "folded otherwise", seen.get(4));
            }
        }
    }

    private static void verdict(Book book, Server server, Connection connection) {
        var verdict = new Verdict(book);
        verdict.compareWith(server);
        verdict.fold(connection);
    }

    /** @param further how many events after the first confirmed turn */
    private static void spoil(Connection connection, Book.Seen seen, String sql, int further) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(seen.session()));
            statement.setInt(2, seen.confirmed().get(0).seq() + further);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void found(Book book, String what, Book.Seen seen) {
        assertThat(book.wrong()).containsKey(what);
        assertThat(book.wrong().get(what)).anyMatch(where -> where.startsWith(seen.session()));
    }
}
