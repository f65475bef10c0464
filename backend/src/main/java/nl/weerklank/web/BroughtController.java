package nl.weerklank.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.brought.Brought;
import nl.weerklank.brought.Typed;
import nl.weerklank.brought.TypedReader;
import nl.weerklank.brought.TypedRefused;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Speaker;
import nl.weerklank.session.Bringing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Real conversations that were typed out: first read, so that somebody can say who is who, then taken in. */
@RestController
@RequestMapping("/api/brought")
class BroughtController {

    record Turn(Speaker speaker, String text) {

        Bringing.Said said() {
            return new Bringing.Said(speaker, text == null ? "" : Utterances.clean(text));
        }
    }

    record Conversation(String title, Language language, List<Turn> turns) {}

    private final Brought brought;
    private final Wording wording;

    BroughtController(Brought brought, Wording wording) {
        this.brought = brought;
        this.wording = wording;
    }

    /** Nothing of it is kept. */
    @PostMapping(value = "/reading", consumes = "application/octet-stream")
    Typed read(@RequestBody byte[] file) {
        return TypedReader.read(file);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> take(@RequestBody Conversation conversation, Person who) {
        var turns = conversation.turns() == null
                ? List.<Bringing.Said>of()
                : conversation.turns().stream()
                        .filter(turn -> turn.speaker() != null)
                        .map(Turn::said)
                        .filter(said -> !said.text().isEmpty())
                        .toList();
        var title = conversation.title() == null ? "" : Utterances.clean(conversation.title());
        var language = conversation.language() == null ? Language.NL : conversation.language();
        return Map.of("session", brought.take(who, title, language, turns).id());
    }

    @ExceptionHandler
    ProblemDetail refused(TypedRefused refused, WebRequest request) {
        var reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.of(HttpStatus.BAD_REQUEST, "brought-" + reason, wording, Problems.locale(request));
    }
}
