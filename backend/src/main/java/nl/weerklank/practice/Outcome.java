package nl.weerklank.practice;

/** How near an answer came to what the drill is for. About the answer, never about the person. */
public enum Outcome {
    /** What was practised was heard, and nothing got in its way. */
    HEARD,
    /** It was heard in part, or something got in its way. */
    PARTLY,
    /** It was not heard. */
    MISSED
}
