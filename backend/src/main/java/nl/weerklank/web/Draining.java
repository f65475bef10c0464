package nl.weerklank.web;

import java.time.Duration;
import nl.weerklank.session.Conversations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops a server without losing a turn: first no more turns are taken, then those under way are stored and told, then
 * the sockets are closed with 1012, and only after that the web server and the database. Browsers come back by
 * themselves and bring what was not confirmed.
 */
@Component
class Draining implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

    private final Conversations conversations;
    private final ConversationSocket socket;
    private volatile boolean running;

    Draining(Conversations conversations, ConversationSocket socket) {
        this.conversations = conversations;
        this.socket = socket;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        if (!conversations.finish(PATIENCE)) {
            LOG.warn("A turn was still under way after {} seconds; its browser brings it again", PATIENCE.toSeconds());
        }
        socket.closeAll(ConversationSocket.STOPPING);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first of all to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
