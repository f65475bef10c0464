package nl.weerklank.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to the news of other servers on a connection of its own, and every few seconds looks into the logs that are
 * followed here as well: news can get lost with the server or the connection that carried it.
 */
final class NewsIn implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewsIn.class);

    private static final int WAIT_MILLIS = 500;
    private static final int AFTER_LOSS_MILLIS = 500;
    private static final long LOOK_EVERY_NANOS = 5_000_000_000L;

    private final DataSource own;
    private final UUID server;
    private final OtherServers others;
    private final Thread thread = new Thread(this::follow, "news-in");
    private volatile boolean stopped;

    /**
     * @param own gives a connection outside the pool, since one that listens is never given back
     * @param server whose own news is known here already
     */
    NewsIn(DataSource own, UUID server, OtherServers others) {
        this.own = own;
        this.server = server;
        this.others = others;
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (!stopped) {
            try (Connection connection = own.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + NewsOut.CHANNEL);
                listen(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException away) {
                if (!stopped) {
                    LOG.warn("No news from other servers for a moment: {}", away.toString());
                    pause();
                }
            }
        }
    }

    private void listen(PGConnection connection, Statement statement) throws SQLException {
        long looked = System.nanoTime() - LOOK_EVERY_NANOS;
        while (!stopped) {
            // Also right after listening has begun: what was told before that was heard by nobody here.
            if (System.nanoTime() - looked >= LOOK_EVERY_NANOS) {
                statement.execute("select 1");
                others.look();
                looked = System.nanoTime();
            }
            var heard = connection.getNotifications(WAIT_MILLIS);
            if (heard != null) {
                for (var notification : heard) {
                    heard(notification.getParameter());
                }
            }
        }
    }

    private void heard(String news) {
        int from = news.indexOf(':');
        if (!news.substring(0, from).equals(server.toString())) {
            for (String session : news.substring(from + 1).split(",")) {
                others.moreIn(UUID.fromString(session));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_LOSS_MILLIS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
