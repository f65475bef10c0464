package nl.weerklank.web;

/** Somebody asks for what is not theirs to do, or did not sign in. */
final class NotAllowed extends RuntimeException {

    /** Why not. */
    enum Why {
        NOT_SIGNED_IN,
        NOT_YOUR_ROLE
    }

    private final Why why;

    NotAllowed(Why why) {
        super("Not allowed: " + why);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
