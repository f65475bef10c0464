package nl.weerklank.miti;

/** The kind of change or sustain talk (DARN-CAT). Source: MISC 2.5, Miller &amp; Rollnick (2013). */
public enum TalkType {
    DESIRE,
    ABILITY,
    REASON,
    NEED,
    COMMITMENT,
    ACTIVATION,
    STEPS,
    NONE
}
