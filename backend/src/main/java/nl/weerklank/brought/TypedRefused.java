package nl.weerklank.brought;

/** What was offered as a conversation is not taken in; nothing of it was stored. */
public final class TypedRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** It is not a text, a table or a Word document. */
        UNREADABLE,
        /** It holds more than a conversation would. */
        TOO_LARGE,
        /** One turn holds more than a turn can. */
        TURN_TOO_LONG,
        /** Nothing tells who speaks. */
        NO_SPEAKERS,
        /** A conversation needs turns of both. */
        ONE_SIDED
    }

    private final Reason reason;

    TypedRefused(Reason reason) {
        super("A typed-out conversation was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
