package nl.weerklank.session;

/** The four processes of motivational interviewing, or none of them. */
public enum MiProcess {
    ENGAGING,
    FOCUSING,
    EVOKING,
    PLANNING,
    NONE
}
