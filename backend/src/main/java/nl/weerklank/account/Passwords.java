package nl.weerklank.account;

import java.util.Locale;
import java.util.Optional;
import nl.weerklank.account.PasswordUnfit.Reason;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords, kept as bcrypt makes them; when something better comes, they are made anew at the next sign-in. */
@Service
public class Passwords {

    /** Fewest characters (ASVS 5, 6.2.1 asks 8 and advises 15). */
    public static final int SHORTEST = 12;

    /** In UTF-8 bytes: bcrypt reads no further. */
    private static final int LONGEST = 72;

    private final PeopleTable people;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Compared with when there is no such person, so that the answer takes as long; made when first needed. */
    private volatile String nobodys;

    Passwords(PeopleTable people) {
        this.people = people;
    }

    /** Whose address and password these are. */
    public Optional<Person> who(String email, String password) {
        var person = people.byEmail(email.strip().toLowerCase(Locale.ROOT));
        var kept = person.flatMap(found -> people.password(found.id()));
        boolean same = encoder.matches(password, kept.orElseGet(this::nobodys));
        if (kept.isEmpty() || !same) {
            return Optional.empty();
        }
        if (encoder.upgradeEncoding(kept.get())) {
            people.password(person.get().id(), encoder.encode(password));
        }
        return person;
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = encoder.encode("nobody's");
        }
        return nobodys;
    }

    public boolean has(Person person) {
        return people.password(person.id()).isPresent();
    }

    /**
     * @param old what it was; needed when there was one
     * @throws PasswordUnfit when the new one is too easy to guess or the old one is another
     */
    public void choose(Person person, String old, String chosen) {
        var kept = people.password(person.id());
        if (kept.isPresent() && (old == null || !encoder.matches(old, kept.get()))) {
            throw new PasswordUnfit(Reason.NOT_THE_OLD_ONE);
        }
        check(person, chosen);
        people.password(person.id(), encoder.encode(chosen));
    }

    private static void check(Person person, String chosen) {
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST) {
            throw new PasswordUnfit(Reason.TOO_SHORT);
        }
        if (chosen.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            throw new PasswordUnfit(Reason.TOO_LONG);
        }
        String plain = chosen.toLowerCase(Locale.ROOT);
        boolean fewSigns = plain.chars().distinct().count() < 5;
        boolean own = person.email() != null && plain.contains(person.email().replaceFirst("@.*", ""));
        if (fewSigns
                || own
                || plain.contains("wachtwoord")
                || plain.contains("password")
                || plain.contains("weerklank")) {
            throw new PasswordUnfit(Reason.GUESSABLE);
        }
    }
}
