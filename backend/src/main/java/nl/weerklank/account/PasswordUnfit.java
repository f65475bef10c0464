package nl.weerklank.account;

/** A password that is too easy to guess, or not the old one. */
public final class PasswordUnfit extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        TOO_SHORT,
        TOO_LONG,
        GUESSABLE,
        NOT_THE_OLD_ONE
    }

    private final Reason reason;

    PasswordUnfit(Reason reason) {
        super("Password unfit: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
