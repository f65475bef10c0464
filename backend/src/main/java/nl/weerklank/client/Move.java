package nl.weerklank.client;

/** What the client does with his turn. */
public enum Move {
    SUSTAIN,
    CHANGE,
    NEUTRAL,
    YES_BUT,
    DISCORD,
    /** A short "mm, ja" after being understood. */
    CONFIRM,
    /** Says nothing, or next to nothing. */
    SILENCE,
    /** Agrees politely without meaning it; readiness does not move. */
    SOCIAL_YES,
    /** Tells something deeper than before. */
    DISCLOSE,
    ASK_BACK,
    LEAVE
}
