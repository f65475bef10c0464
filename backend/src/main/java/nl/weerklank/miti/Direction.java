package nl.weerklank.miti;

/** Where the second half of a "yes, but" goes: against change, towards it, or neither. */
public enum Direction {
    AGAINST,
    TOWARDS,
    NEITHER
}
