package nl.weerklank.once;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The checker. Many trainees speak over bad lines while servers are killed under them; then the log is held to what
 * they were told. What is done to whom follows from the seed; how the threads of several machines meet does not.
 *
 * <pre>Once h2|postgres TURNS SEED TRAINEES FOLDER</pre>
 */
public final class Once {

    private static final int BREAK_EVERY = 500;

    private Once() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[4]));
        try (Database database = args[0].equals("h2")
                ? new Database.H2(folder.resolve("h2"))
                : new Database.Postgres(folder.resolve("postgres"))) {
            var wrong = check(
                    database,
                    Integer.parseInt(args[1]),
                    Long.parseLong(args[2]),
                    Integer.parseInt(args[3]),
                    folder,
                    BREAK_EVERY);
            System.exit(wrong.isEmpty() ? 0 : 1);
        }
    }

    /**
     * @param database with one server on H2, and two on PostgreSQL
     * @param turns that are to be confirmed
     * @param breakEvery how many turns are confirmed, about, between one broken server and the next
     * @return what went wrong, with its places
     */
    static Map<String, List<String>> check(
            Database database, int turns, long seed, int trainees, Path folder, int breakEvery)
            throws IOException, InterruptedException, SQLException {
        var book = new Book();
        var servers = new ArrayList<Server>();
        for (int i = 0; i < (database.shared() ? 2 : 1); i++) {
            servers.add(new Server(settings(database), folder.resolve("server-" + i + ".log")).start());
        }
        long from = System.nanoTime();
        try {
            var breaker = new Breaking(seed, servers, database, book, breakEvery);
            var breakerThread = new Thread(breaker, "breaking");
            breakerThread.start();
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < trainees; i++) {
                var thread = new Thread(new Trainee(seed * 1_000 + i, servers, book, turns), "trainee-" + i);
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            breaker.enough();
            breakerThread.join();
            var verdict = new Verdict(book);
            verdict.compareWith(servers.get(0));
            long seconds = (System.nanoTime() - from) / 1_000_000_000L;
            servers.forEach(Server::close);
            try (var connection = database.connect()) {
                verdict.fold(connection);
            }
            System.out.println(book.table(
                    "%s, seed %d, %d trainees, %d servers"
                            .formatted(database.getClass().getSimpleName(), seed, trainees, servers.size()),
                    seconds));
            return book.wrong();
        } finally {
            servers.forEach(Server::close);
        }
    }

    private static List<String> settings(Database database) {
        var settings = new ArrayList<>(database.settings());
        settings.addAll(Arrays.asList("logging.level.root=warn", "spring.lifecycle.timeout-per-shutdown-phase=5s"));
        return settings;
    }
}
