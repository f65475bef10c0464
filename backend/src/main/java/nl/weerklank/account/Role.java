package nl.weerklank.account;

/** What somebody may in an organisation; each may all that the one before it may. */
public enum Role {
    TRAINEE,
    TRAINER,
    ADMIN;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
