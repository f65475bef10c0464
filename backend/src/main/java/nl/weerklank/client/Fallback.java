package nl.weerklank.client;

/** Why written text spoke although a language model was to. The first nine are what can be wrong with its words. */
public enum Fallback {
    EMPTY,
    TOO_LONG,
    MARKUP,
    OTHER_LANGUAGE,
    OUT_OF_ROLE,
    HELPER,
    LEAKED,
    REPEATED,
    OTHER_TALK,
    SLOW_START,
    STALLED,
    ENDLESS,
    UNREACHABLE,
    /** The trainee went on before the answer was there. */
    INTERRUPTED,
    BUSY,
    BUDGET_SESSION,
    BUDGET_DAY
}
