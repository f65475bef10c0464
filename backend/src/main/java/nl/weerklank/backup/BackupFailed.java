package nl.weerklank.backup;

/** A copy could not be made or put back; the message says why in words for whoever gave the command. */
public final class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupFailed(String message) {
        super(message);
    }

    BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
