package nl.weerklank.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.practice.DrillAnswer;
import nl.weerklank.practice.DrillUnknown;
import nl.weerklank.practice.Drills;
import nl.weerklank.practice.Item;
import nl.weerklank.practice.Passage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Drills: what there is to practise, the next one, and an answer to it. */
@RestController
@RequestMapping("/api/drills")
class DrillController {

    private static final int LONGEST_ANSWER = 1000;

    record KindView(String kind, int items, int seen, int due) {}

    /** @param phrases where phrases can be marked; empty where an answer is typed */
    record ItemView(
            String id,
            String kind,
            Language language,
            String who,
            String said,
            String given,
            String target,
            String hint,
            List<Passage.Phrase> phrases) {

        static ItemView of(Item item) {
            return new ItemView(
                    item.id(),
                    item.kind().id(),
                    item.language(),
                    item.who(),
                    item.said(),
                    item.given(),
                    item.target() == null ? null : item.target().name().toLowerCase(Locale.ROOT),
                    item.kind().hints().get(item.language()),
                    item.kind().marking() ? Passage.of(item.said()).phrases() : List.of());
        }
    }

    /** @param item null when nothing is left */
    record Next(ItemView item) {}

    /** Either a text or marked phrases. */
    record Said(UUID id, String text, Set<Integer> marked) {

        private boolean whole() {
            return id != null
                    && (text == null) != (marked == null)
                    && (text == null || !text.isBlank() && text.length() <= LONGEST_ANSWER);
        }
    }

    /** An answer that holds neither a text nor marks, or too long a text. */
    private static final class AnswerUnreadable extends RuntimeException {}

    private final Drills drills;
    private final Wording wording;

    DrillController(Drills drills, Wording wording) {
        this.drills = drills;
        this.wording = wording;
    }

    @GetMapping
    Map<String, List<KindView>> kinds(@RequestParam(defaultValue = "NL") String language, Person who) {
        return Map.of(
                "kinds",
                drills.counts(who, language(language)).stream()
                        .map(count -> new KindView(count.kind().id(), count.items(), count.seen(), count.due()))
                        .toList());
    }

    @GetMapping("/next")
    Next next(
            @RequestParam(defaultValue = "NL") String language,
            @RequestParam(required = false) String kind,
            @RequestParam(defaultValue = "") Set<String> except,
            Person who) {
        return new Next(drills.next(who, kind, language(language), except)
                .map(ItemView::of)
                .orElse(null));
    }

    @PostMapping("/{item}/answers")
    DrillAnswer answer(@PathVariable String item, @RequestBody Said said, Person who) {
        if (!said.whole()) {
            throw new AnswerUnreadable();
        }
        return said.text() == null
                ? drills.answer(who, item, said.id(), said.marked())
                : drills.answer(who, item, said.id(), said.text());
    }

    @ExceptionHandler
    ProblemDetail unknown(DrillUnknown unknown, WebRequest request) {
        return Problems.of(HttpStatus.NOT_FOUND, "drill-unknown", wording, Problems.locale(request), unknown.name());
    }

    @ExceptionHandler(AnswerUnreadable.class)
    ProblemDetail unreadable(WebRequest request) {
        return Problems.of(HttpStatus.BAD_REQUEST, "message-unreadable", wording, Problems.locale(request));
    }

    private static Language language(String written) {
        return written.equalsIgnoreCase("en") ? Language.EN : Language.NL;
    }
}
