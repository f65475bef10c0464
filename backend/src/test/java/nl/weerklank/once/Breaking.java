package nl.weerklank.once;

import java.util.List;
import java.util.Random;

/** Breaks servers and their lines to the database, one after the other, until it is told to stop. */
final class Breaking implements Runnable {

    private static final int LOOK_MILLIS = 20;
    private static final int LONGEST_FREEZE_MILLIS = 4_000;

    private final Random random;
    private final List<Server> servers;
    private final Database database;
    private final Book book;
    private final int every;
    private volatile boolean enough;

    /** @param every how many turns are confirmed, about, between one break and the next */
    Breaking(long seed, List<Server> servers, Database database, Book book, int every) {
        this.random = new Random(seed);
        this.servers = servers;
        this.database = database;
        this.book = book;
        this.every = every;
    }

    @Override
    public void run() {
        // The worst comes first, so that a short run has had it.
        int what = 0;
        int next = every / 2;
        while (!enough) {
            if (book.turns() < next) {
                Server.sleep(LOOK_MILLIS);
                continue;
            }
            next = book.turns() + every / 2 + random.nextInt(every);
            var server = servers.get(random.nextInt(servers.size()));
            if (what < 3) {
                book.broke("server killed with -9");
                server.kill();
                server.start();
            } else if (what == 3) {
                book.broke("server told to stop");
                server.stop();
                server.start();
            } else if (what == 4) {
                book.broke("server frozen for a while");
                server.freeze(500 + random.nextInt(LONGEST_FREEZE_MILLIS));
            } else if (database instanceof Database.Postgres postgres) {
                if (what == 7) {
                    book.broke("database stopped and started");
                    postgres.stop();
                    postgres.start();
                } else {
                    book.broke("all connections to the database cut");
                    postgres.breakConnections();
                }
            }
            what = random.nextInt(8);
        }
    }

    void enough() {
        enough = true;
    }
}
