package nl.weerklank.session;

import java.util.UUID;

/** There is no such conversation. */
public final class SessionUnknown extends RuntimeException {

    private final transient UUID session;

    public SessionUnknown(UUID session) {
        super("No session " + session);
        this.session = session;
    }

    public UUID session() {
        return session;
    }
}
