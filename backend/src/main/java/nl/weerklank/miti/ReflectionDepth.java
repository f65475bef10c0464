package nl.weerklank.miti;

/** The deepest reflection in a turn. Experts agree only weakly on it (kappa about 0.2), so show it gently. */
public enum ReflectionDepth {
    SIMPLE,
    COMPLEX,
    NONE
}
