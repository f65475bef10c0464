package nl.weerklank.miti;

/** The direction of what a client says about the change that the conversation is about. */
public enum Talk {
    CHANGE,
    SUSTAIN,
    NEUTRAL
}
