package nl.weerklank.session;

/** MITI's global ratings: the first two make up the technical, the last two the relational component. */
public enum GlobalScale {
    CHANGE_TALK,
    SUSTAIN_TALK,
    PARTNERSHIP,
    EMPATHY
}
