package nl.weerklank.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Audit;
import nl.weerklank.account.People;
import nl.weerklank.account.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in. Only somebody's number stands in the sign-in; role and name are read anew for each request, so that
 * a change counts at once and whoever was removed is out at once.
 */
@Component
@Profile("organisation")
class SignIns implements WhoAsks {

    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();
    private final People people;
    private final Audit audit;

    SignIns(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    @Override
    public Optional<Person> now() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof String id)) {
            return Optional.empty();
        }
        try {
            return people.find(UUID.fromString(id));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Under a new session, so that one that was planted before is worth nothing. */
    void signIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.id().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
        audit.write(person, Audit.What.SIGNED_IN, null, null);
    }

    void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
