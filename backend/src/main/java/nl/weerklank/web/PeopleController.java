package nl.weerklank.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Audit;
import nl.weerklank.account.Links;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.People;
import nl.weerklank.account.Person;
import nl.weerklank.account.Privacy;
import nl.weerklank.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looking after an organisation: its people, what they may, and how long things are kept. */
@RestController
@RequestMapping("/api/organisation")
class PeopleController {

    record Row(UUID id, String name, String email, Role role) {

        static Row of(Person person) {
            return new Row(person.id(), person.name(), person.email(), person.role());
        }
    }

    record Invite(String name, String email, Role role) {}

    /** @param token for a link that lets this person in once, to hand over */
    record Invited(Row person, String token) {}

    record NewRole(Role role) {}

    record Change(String name, int keepsDays) {}

    /** @param by who did it, or null when that person is gone */
    record AuditRow(Instant at, String by, String about, Audit.What what, String object) {}

    private final People people;
    private final Links links;
    private final Privacy privacy;
    private final Audit audit;

    PeopleController(People people, Links links, Privacy privacy, Audit audit) {
        this.people = people;
        this.links = links;
        this.privacy = privacy;
        this.audit = audit;
    }

    @GetMapping
    Organisation organisation(Person who) {
        return people.organisation(who.organisation());
    }

    @PutMapping
    Organisation change(@RequestBody Change change, Person who) {
        var changed = new Organisation(
                who.organisation(),
                change.name() == null || change.name().isBlank()
                        ? people.organisation(who.organisation()).name()
                        : Utterances.clean(change.name()),
                Math.max(0, Math.min(change.keepsDays(), 3650)));
        people.change(changed);
        audit.write(who, Audit.What.CHANGED_ORGANISATION, null, null);
        return changed;
    }

    @GetMapping("/people")
    List<Row> all(Person who) {
        return people.of(who.organisation()).stream().map(Row::of).toList();
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Invited invite(@RequestBody Invite invite, Person who) {
        if (invite.email() == null || !invite.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Refused("email-unfit");
        }
        var person = people.add(
                who.organisation(),
                invite.name() == null ? "" : Utterances.clean(invite.name()),
                invite.email(),
                true,
                invite.role() == null ? Role.TRAINEE : invite.role());
        audit.write(who, Audit.What.INVITED, person.id(), person.role().name());
        return new Invited(Row.of(person), links.make(person, Links.INVITATION));
    }

    /** For whoever lost the way in. */
    @PostMapping("/people/{person}/link")
    Invited link(@PathVariable UUID person, Person who) {
        var found = people.find(who.organisation(), person);
        audit.write(who, Audit.What.INVITED, found.id(), found.role().name());
        return new Invited(Row.of(found), links.make(found, Links.INVITATION));
    }

    @PutMapping("/people/{person}")
    Row role(@PathVariable UUID person, @RequestBody NewRole given, Person who) {
        var found = people.find(who.organisation(), person);
        var changed = given.role() == null ? found : people.giveRole(found, given.role());
        audit.write(who, Audit.What.CHANGED_ROLE, found.id(), changed.role().name());
        return Row.of(changed);
    }

    /** With everything that is kept of this person. */
    @DeleteMapping("/people/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID person, Person who) {
        privacy.erase(people.find(who.organisation(), person));
        audit.write(who, Audit.What.REMOVED_PERSON, null, null);
    }

    @GetMapping("/audit")
    List<AuditRow> audit(Person who) {
        return audit.of(who.organisation(), 500).stream()
                .map(entry -> new AuditRow(
                        entry.at(), name(entry.person()), name(entry.about()), entry.what(), entry.object()))
                .toList();
    }

    private String name(UUID person) {
        return person == null
                ? null
                : people.find(person)
                        .map(found -> found.name().isEmpty() ? found.email() : found.name())
                        .orElse(null);
    }
}
