package nl.weerklank.account;

/** An organisation always has somebody who looks after it. */
public final class LastAdmin extends RuntimeException {

    LastAdmin() {
        super("Nobody would be left to look after this organisation");
    }
}
