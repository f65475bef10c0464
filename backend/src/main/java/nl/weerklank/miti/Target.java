package nl.weerklank.miti;

/** Which talk a question asks for: DARN (desire, ability, reason, need), commitment, or a plan. */
public enum Target {
    DESIRE,
    ABILITY,
    REASON,
    NEED,
    COMMITMENT,
    PLANNING,
    NONE
}
