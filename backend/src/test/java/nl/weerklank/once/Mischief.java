package nl.weerklank.once;

/** What a trainee's line does to a turn. */
enum Mischief {
    NONE("says it and waits"),
    TWICE("sends it twice at once"),
    CUT_BEFORE("cuts the line before sending"),
    CUT_HALFWAY("cuts the line halfway the message"),
    CUT_AFTER("cuts the line right after sending"),
    CUT_CONFIRMED("cuts the line between confirmation and answer"),
    BOTH_TABS("sends it from two tabs at once"),
    TWO_TURNS("sends two turns without waiting"),
    TWO_TURNS_TURNED_ROUND("sends two turns from two tabs, the later one first"),
    OLD_AGAIN("sends an old turn again"),
    LATE("waits a while");

    private final String words;

    Mischief(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
