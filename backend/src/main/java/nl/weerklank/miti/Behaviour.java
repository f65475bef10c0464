package nl.weerklank.miti;

/** The one main act of a trainee's turn. */
public enum Behaviour {
    QUESTION,
    REFLECTION,
    INPUT,
    OTHER
}
