package nl.weerklank.miti;

/** Whether a turn advises or persuades, and whether the client had room to refuse it. */
public enum Advice {
    NONE,
    WITHOUT_PERMISSION,
    WITH_PERMISSION
}
