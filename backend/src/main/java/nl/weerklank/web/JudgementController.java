package nl.weerklank.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Agreement;
import nl.weerklank.miti.Language;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.Judgement;
import nl.weerklank.session.JudgementUnfit;
import nl.weerklank.session.Judgements;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what people hear otherwise than the coder, and hands out what was corrected as corpus. */
@RestController
class JudgementController {

    /** @param id the browser's own identifier: the same one again is the same judgement */
    record Heard(UUID id, int turn, Judgement.By by, Judgement judgement) {

        private boolean whole() {
            return id != null && by != null && judgement != null;
        }
    }

    private final Conversations conversations;
    private final Judgements judgements;

    JudgementController(Conversations conversations, Judgements judgements) {
        this.conversations = conversations;
        this.judgements = judgements;
    }

    @PostMapping("/api/sessions/{session}/judgements")
    ServerMessage judge(@PathVariable UUID session, @RequestBody Heard heard, Person who) {
        if (heard.by() == Judgement.By.TRAINER && !who.mayTrain()) {
            throw new NotAllowed(NotAllowed.Why.NOT_YOUR_ROLE);
        }
        if (!heard.whole()) {
            throw new JudgementUnfit();
        }
        var judged = judgements.judge(session, heard.id(), heard.turn(), heard.by(), heard.judgement());
        return ServerMessage.of(conversations.find(session), judged);
    }

    /**
     * @param what a code, or OPEN, MORALISING, CHANGE, SUSTAIN, YES_BUT, DISCORD
     * @param kappa null where it does not exist
     */
    record AgreementView(String what, int turns, int both, int coder, int trainer, Agreement.Kappa kappa) {

        static AgreementView of(String what, Agreement found) {
            return new AgreementView(what, found.turns(), found.both(), found.first(), found.second(), found.kappa());
        }
    }

    @GetMapping("/api/agreement/{language:nl|en}")
    List<AgreementView> agreement(@PathVariable String language, Person who) {
        return judgements
                .agreement(who.organisation(), Language.valueOf(language.toUpperCase(Locale.ROOT)))
                .entrySet()
                .stream()
                .map(each -> AgreementView.of(each.getKey(), each.getValue()))
                .toList();
    }

    /** A file for the corpus folder of that language. */
    @GetMapping("/api/corrections/{language:nl|en}-{speaker:trainee|client}.tsv")
    ResponseEntity<String> corpus(@PathVariable String language, @PathVariable String speaker, Person who) {
        var lines = judgements.corpus(
                who.organisation(), Language.valueOf(language.toUpperCase(Locale.ROOT)), speaker.equals("trainee"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/tab-separated-values;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("corrections-" + language + "-" + speaker + ".tsv")
                                .build()
                                .toString())
                .body(String.join("\n", lines) + "\n");
    }
}
