package nl.weerklank.scenario;

/** The figures that make up a client's state, each 0–10; readiness follows from the others. */
public enum StatePart {
    TRUST,
    STRESS,
    DISCORD,
    IMPORTANCE,
    CONFIDENCE,
    READINESS
}
