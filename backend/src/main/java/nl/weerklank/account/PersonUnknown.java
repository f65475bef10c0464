package nl.weerklank.account;

import java.util.UUID;

/** There is no such person in this organisation. */
public final class PersonUnknown extends RuntimeException {

    private final UUID person;

    public PersonUnknown(UUID person) {
        super("No person " + person);
        this.person = person;
    }

    public UUID person() {
        return person;
    }
}
