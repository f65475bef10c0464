package nl.weerklank.scenario;

/** When the trainee sees what was heard. */
public enum Feedback {
    PER_TURN,
    PER_PHASE,
    END
}
