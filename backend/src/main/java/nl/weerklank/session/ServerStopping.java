package nl.weerklank.session;

/** This server takes no more steps because it stops; another one does, or this one when it is back. */
public final class ServerStopping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerStopping() {
        super("The server is stopping");
    }
}
