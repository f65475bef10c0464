package nl.weerklank.account;

/** Somebody already goes by this address. */
public final class EmailTaken extends RuntimeException {

    private final String email;

    EmailTaken(String email) {
        super("Somebody already has this address");
        this.email = email;
    }

    public String email() {
        return email;
    }
}
