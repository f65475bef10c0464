package nl.weerklank.scenario;

/** How large a script may be. A case of a thousand lines is large; these leave room and still stop a hostile file. */
final class Limits {

    static final int BYTES = 1_000_000;
    static final int LINES = 5_000;
    static final int DEPTH = 50;

    /** Texts, lists and mappings together; a line of a script holds three or four. */
    static final int PARTS = 30_000;

    private Limits() {}
}
