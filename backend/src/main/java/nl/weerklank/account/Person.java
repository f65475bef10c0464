package nl.weerklank.account;

import java.util.UUID;

/**
 * Somebody who practises, trains or looks after an organisation.
 *
 * @param organisation the only one that this person belongs to
 * @param name as the person wants to be called here; a pseudonym will do
 * @param email in lower case, or null for whoever runs it alone
 */
public record Person(UUID id, UUID organisation, String name, String email, Role role) {

    /** Everybody, where nobody signs in. */
    public static final Person ALONE = new Person(new UUID(0, 1), new UUID(0, 1), "", null, Role.ADMIN);

    public boolean mayTrain() {
        return role.atLeast(Role.TRAINER);
    }
}
