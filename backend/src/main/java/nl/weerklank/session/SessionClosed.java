package nl.weerklank.session;

import java.util.UUID;

/** The conversation has ended, so nothing more can be said in it. */
public final class SessionClosed extends RuntimeException {

    private final transient UUID session;

    SessionClosed(UUID session) {
        super("Session " + session + " has ended");
        this.session = session;
    }

    public UUID session() {
        return session;
    }
}
