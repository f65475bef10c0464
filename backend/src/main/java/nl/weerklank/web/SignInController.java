package nl.weerklank.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.weerklank.account.Links;
import nl.weerklank.account.Passwords;
import nl.weerklank.account.People;
import nl.weerklank.course.Group;
import nl.weerklank.course.Groups;
import nl.weerklank.course.Newcomers;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Ways in: a password, a link by mail, and a group's code for whoever is new. */
@RestController
@Profile("organisation")
@RequestMapping("/api/sign-in")
class SignInController {

    record WithPassword(String email, String password) {}

    record WithMail(String email) {}

    record WithLink(String token) {}

    /** @param password needed where no mail can be sent */
    record WithCode(String code, String name, String email, String password) {}

    private final People people;
    private final Passwords passwords;
    private final Links links;
    private final Groups groups;
    private final Newcomers newcomers;
    private final SignIns signIns;
    private final Post post;
    private final Pace pace;

    SignInController(
            People people,
            Passwords passwords,
            Links links,
            Groups groups,
            Newcomers newcomers,
            SignIns signIns,
            Post post,
            Pace pace) {
        this.people = people;
        this.passwords = passwords;
        this.links = links;
        this.groups = groups;
        this.newcomers = newcomers;
        this.signIns = signIns;
        this.post = post;
        this.pace = pace;
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withPassword(@RequestBody WithPassword given, HttpServletRequest request, HttpServletResponse response) {
        slowly(request, said(given.email()));
        var person = passwords
                .who(said(given.email()), said(given.password()))
                .orElseThrow(() -> new Refused("sign-in-refused"));
        signIns.signIn(person, request, response);
    }

    /** Answers the same whether there is such a person or not. */
    @PostMapping("/mail")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void byMail(@RequestBody WithMail given, HttpServletRequest request, WebRequest web) {
        slowly(request, said(given.email()));
        if (!post.on()) {
            throw new Refused("no-mail");
        }
        people.byEmail(said(given.email())).ifPresent(person -> post.sendLink(person, Problems.locale(web)));
    }

    /** Only when somebody presses the button on the page: a program that looks into mail does not use the link up. */
    @PostMapping("/link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withLink(@RequestBody WithLink given, HttpServletRequest request, HttpServletResponse response) {
        slowly(request, "");
        var person = links.use(said(given.token())).orElseThrow(() -> new Refused("link-used"));
        signIns.signIn(person, request, response);
    }

    /** Which group a code is for, so that one sees where one comes in. */
    @GetMapping("/code/{code}")
    Map<String, String> code(@PathVariable String code, HttpServletRequest request) {
        slowly(request, "");
        var group = groups.byCode(code).orElseThrow(() -> new Refused("group-unknown"));
        return Map.of(
                "group",
                group.name(),
                "organisation",
                people.organisation(group.organisation()).name());
    }

    /**
     * Somebody new joins with a group's code. Where mail can be sent the address must be theirs: they come in by the link
     * in it. Where it cannot, the trainer's code has to do, and a password.
     */
    @PostMapping("/code")
    Map<String, Boolean> withCode(
            @RequestBody WithCode given, HttpServletRequest request, HttpServletResponse response, WebRequest web) {
        slowly(request, said(given.email()));
        Group group = groups.byCode(said(given.code())).orElseThrow(() -> new Refused("group-unknown"));
        if (!said(given.email()).strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Refused("email-unfit");
        }
        var known = people.byEmail(said(given.email()));
        String name = Utterances.clean(said(given.name()));
        if (post.on()) {
            if (known.isEmpty()) {
                post.sendLink(newcomers.join(group, name, given.email(), null), Problems.locale(web));
            } else if (known.get().organisation().equals(group.organisation())) {
                // One of another organisation stays there; the answer tells nothing of it.
                groups.join(known.get(), group.joinCode());
                post.sendLink(known.get(), Problems.locale(web));
            }
            return Map.of("mailed", true);
        }
        if (known.isPresent()) {
            throw new Refused("email-taken");
        }
        signIns.signIn(newcomers.join(group, name, given.email(), said(given.password())), request, response);
        return Map.of("mailed", false);
    }

    @PostMapping("/out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void out(HttpServletRequest request) {
        signIns.signOut(request);
    }

    private void slowly(HttpServletRequest request, String email) {
        if (!pace.allowsSignIn(request.getRemoteAddr(), email)) {
            throw new Refused("sign-in-too-often");
        }
    }

    private static String said(String given) {
        return given == null ? "" : given;
    }
}
