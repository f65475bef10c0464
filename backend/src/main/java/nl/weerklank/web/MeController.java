package nl.weerklank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Audit;
import nl.weerklank.account.Passwords;
import nl.weerklank.account.People;
import nl.weerklank.account.Person;
import nl.weerklank.account.Privacy;
import nl.weerklank.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who one is here, and what is kept of oneself. */
@RestController
@RequestMapping("/api/me")
class MeController {

    /**
     * @param person null when nobody signed in
     * @param running alone (nobody signs in) or organisation
     */
    record MeView(String running, PersonView person, Ways ways) {}

    record PersonView(
            UUID id, String name, String email, Role role, String organisation, int keepsDays, boolean password) {}

    /** @param mail whether a link can be sent */
    record Ways(boolean mail, List<SignInSettings.Provider> providers) {}

    record Name(String name) {}

    record NewPassword(String old, String chosen) {}

    /** @param sure the person's own address, typed again; the name where there is none */
    record Erase(String sure) {}

    /** @param name who looked, or null when that person is gone */
    record SeenView(Instant at, String name, String session) {}

    private final WhoAsks whoAsks;
    private final People people;
    private final Passwords passwords;
    private final Privacy privacy;
    private final Audit audit;
    private final SignInSettings settings;
    private final SignIns signIns;
    private final Post post;

    MeController(
            WhoAsks whoAsks,
            People people,
            Passwords passwords,
            Privacy privacy,
            Audit audit,
            SignInSettings settings,
            ObjectProvider<SignIns> signIns,
            ObjectProvider<Post> post) {
        this.whoAsks = whoAsks;
        this.people = people;
        this.passwords = passwords;
        this.privacy = privacy;
        this.audit = audit;
        this.settings = settings;
        this.signIns = signIns.getIfAvailable();
        this.post = post.getIfAvailable();
    }

    @GetMapping
    MeView me() {
        return new MeView(
                signIns == null ? "alone" : "organisation",
                whoAsks.now().map(this::view).orElse(null),
                new Ways(post != null && post.on(), settings.providers()));
    }

    private PersonView view(Person person) {
        var organisation = people.organisation(person.organisation());
        return new PersonView(
                person.id(),
                person.name(),
                person.email(),
                person.role(),
                organisation.name(),
                organisation.keepsDays(),
                passwords.has(person));
    }

    @PutMapping
    PersonView rename(@RequestBody Name name, Person who) {
        return view(people.rename(who, Utterances.clean(name.name() == null ? "" : name.name())));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody NewPassword given, Person who) {
        passwords.choose(who, given.old(), given.chosen() == null ? "" : given.chosen());
    }

    /** Everything that is kept of oneself. */
    @GetMapping("/everything.zip")
    ResponseEntity<byte[]> everything(Person who) {
        byte[] zip = privacy.everythingOf(who);
        audit.write(who, Audit.What.EXPORTED_OWN, null, null);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("weerklank.zip")
                                .build()
                                .toString())
                .body(zip);
    }

    /** Who looked at one's conversations, the newest first. */
    @GetMapping("/seen")
    List<SeenView> seen(Person who) {
        return audit.about(who.id(), 200).stream()
                .filter(entry -> entry.what() == Audit.What.READ_CONVERSATION)
                .map(entry -> new SeenView(
                        entry.at(),
                        people.find(entry.person()).map(Person::name).orElse(null),
                        entry.object()))
                .toList();
    }

    @PostMapping("/erase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@RequestBody Erase given, Person who, HttpServletRequest request) {
        boolean sure = Optional.ofNullable(given.sure())
                .filter(typed -> !typed.isBlank()
                        && typed.strip().equalsIgnoreCase(who.email() == null ? who.name() : who.email()))
                .isPresent();
        if (!sure || signIns == null) {
            throw new Refused("erase-not-sure");
        }
        privacy.erase(who);
        signIns.signOut(request);
    }
}
