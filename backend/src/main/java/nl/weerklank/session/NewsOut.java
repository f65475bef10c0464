package nl.weerklank.session;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * News for other servers by PostgreSQL's NOTIFY. It is sent after a turn was stored and for many turns at a time,
 * because a NOTIFY inside the turn's own transaction would make all servers commit one after another. What gets lost
 * with a server that dies in between is found by {@link NewsIn}.
 */
final class NewsOut implements News, AutoCloseable {

    static final String CHANNEL = "weerklank_session";

    private static final Logger LOG = LoggerFactory.getLogger(NewsOut.class);

    /** PostgreSQL takes at most 8,000 bytes at a time; an id with its comma has 37. */
    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final UUID server;
    private final BlockingQueue<UUID> outgoing = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::tell, "news-out");

    /** @param server by which a server knows its own news */
    NewsOut(JdbcClient jdbc, UUID server) {
        this.jdbc = jdbc;
        this.server = server;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void moreIn(UUID session) {
        outgoing.add(session);
    }

    private void tell() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<UUID> sessions = new LinkedHashSet<>();
                sessions.add(outgoing.take());
                outgoing.drainTo(sessions, MOST_AT_ONCE - 1);
                tell(sessions);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Set<UUID> sessions) {
        try {
            jdbc.sql("select 1 from pg_notify(?, ?)")
                    .params(
                            CHANNEL,
                            server + ":" + sessions.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .query()
                    .listOfRows();
        } catch (RuntimeException away) {
            LOG.debug("Other servers were not told; they find it when they look", away);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
