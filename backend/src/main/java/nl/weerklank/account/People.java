package nl.weerklank.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which organisation, and what they may there. */
@Service
public class People {

    static final int LONGEST_NAME = 200;

    private final PeopleTable table;
    private final Clock clock;

    People(PeopleTable table, Optional<Clock> clock) {
        this.table = table;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    public Optional<Person> find(UUID id) {
        return table.find(id);
    }

    public Optional<Person> byEmail(String email) {
        return table.byEmail(address(email));
    }

    /** @throws PersonUnknown when there is no such person in that organisation */
    public Person find(UUID organisation, UUID id) {
        return table.find(id)
                .filter(person -> person.organisation().equals(organisation))
                .orElseThrow(() -> new PersonUnknown(id));
    }

    /** By name; without whoever ran it alone before there were people, who cannot sign in. */
    public List<Person> of(UUID organisation) {
        return table.of(organisation).stream()
                .filter(person -> !person.id().equals(Person.ALONE.id()))
                .toList();
    }

    public Organisation organisation(UUID id) {
        return table.organisation(id).orElseThrow();
    }

    public List<Organisation> organisations() {
        return table.organisations();
    }

    public void change(Organisation organisation) {
        table.change(organisation);
    }

    /** The organisation with this name, made when there is none yet. */
    public Organisation organisation(String name) {
        return table.organisation(name).orElseGet(() -> {
            var made = new Organisation(UUID.randomUUID(), name, 30);
            table.add(made, clock.instant());
            return made;
        });
    }

    /**
     * @param verified whether the address is surely this person's own: an admin vouches for it, or a provider does
     * @throws EmailTaken when somebody already has the address, in whichever organisation
     */
    public Person add(UUID organisation, String name, String email, boolean verified, Role role) {
        var person = new Person(UUID.randomUUID(), organisation, shortened(name), address(email), role);
        table.add(person, verified, clock.instant());
        return person;
    }

    /**
     * Who an identity provider says that this is: known by its own number, else by an address that the provider has
     * verified, else new.
     *
     * @param verifiedEmail null when the provider does not vouch for it
     * @param home the organisation that a new person comes into, or null when nobody new is let in
     */
    @Transactional
    public Optional<Person> fromElsewhere(String issuer, String subject, String verifiedEmail, String name, UUID home) {
        var known = table.elsewhere(issuer, subject);
        if (known.isPresent()) {
            return known;
        }
        var person = verifiedEmail == null ? Optional.<Person>empty() : table.byVerifiedEmail(address(verifiedEmail));
        if (person.isEmpty() && home != null) {
            person = Optional.of(add(home, name == null ? "" : name, verifiedEmail, true, Role.TRAINEE));
        }
        person.ifPresent(found -> table.knownElsewhere(found.id(), issuer, subject));
        return person;
    }

    public Person rename(Person person, String name) {
        return changed(new Person(person.id(), person.organisation(), shortened(name), person.email(), person.role()));
    }

    /** @throws LastAdmin when nobody would be left to look after the organisation */
    @Transactional
    public Person giveRole(Person person, Role role) {
        if (role != Role.ADMIN) {
            notTheLast(person);
        }
        return changed(new Person(person.id(), person.organisation(), person.name(), person.email(), role));
    }

    private Person changed(Person person) {
        table.change(person);
        return person;
    }

    void notTheLast(Person person) {
        boolean others = of(person.organisation()).stream()
                .anyMatch(other -> other.role() == Role.ADMIN && !other.id().equals(person.id()));
        if (person.role() == Role.ADMIN && !others) {
            throw new LastAdmin();
        }
    }

    private static String address(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        String said = name.strip();
        return said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
    }
}
