package nl.weerklank.course;

import nl.weerklank.account.Passwords;
import nl.weerklank.account.People;
import nl.weerklank.account.Person;
import nl.weerklank.account.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody new into an organisation by the code of a group; all of it, or nothing. */
@Service
public class Newcomers {

    private final People people;
    private final Passwords passwords;
    private final Groups groups;

    Newcomers(People people, Passwords passwords, Groups groups) {
        this.people = people;
        this.passwords = passwords;
        this.groups = groups;
    }

    /**
     * @param password to come in with from now on, or null where the address is verified by mail first
     * @throws nl.weerklank.account.EmailTaken when somebody already has the address
     * @throws nl.weerklank.account.PasswordUnfit when the password is too easy to guess
     */
    @Transactional
    public Person join(Group group, String name, String email, String password) {
        var person = people.add(group.organisation(), name, email, false, Role.TRAINEE);
        if (password != null) {
            passwords.choose(person, null, password);
        }
        groups.join(person, group.joinCode());
        return person;
    }
}
