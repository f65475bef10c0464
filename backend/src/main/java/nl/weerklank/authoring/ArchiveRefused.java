package nl.weerklank.authoring;

/** What was offered for import is not taken in; nothing of it was stored. */
public final class ArchiveRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        UNREADABLE,
        TOO_LARGE,
        TOO_MANY,
        UNSAFE_NAME
    }

    private final Reason reason;

    ArchiveRefused(Reason reason) {
        super("Import refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
