package nl.weerklank.miti;

/**
 * Behaviour codes for a trainee's turn, each at most once a turn. Source: MITI 4.2.1 (Moyers, Manuel &amp; Ernst, 2014).
 */
public enum Code {
    /** Giving neutral information. */
    GI,
    /** Persuading, or advice for which there was no permission. */
    PERSUADE,
    /** Persuading or advising with permission. */
    PERSUADE_WITH,
    /** A question, open or closed. */
    Q,
    /** Simple reflection. */
    SR,
    /** Complex reflection; wins from a simple one in the same turn. */
    CR,
    /** Affirming a real and specific strength or effort. */
    AF,
    /** Seeking collaboration. */
    SEEK,
    /** Emphasizing autonomy. */
    EMPHASIZE,
    /** Confronting. */
    CONFRONT;

    /** Whether the code counts as MI-adherent (SEEK, AF, EMPHASIZE). */
    public boolean adherent() {
        return this == SEEK || this == AF || this == EMPHASIZE;
    }

    /** Whether the code counts as MI-non-adherent (CONFRONT, PERSUADE). */
    public boolean nonAdherent() {
        return this == CONFRONT || this == PERSUADE;
    }
}
