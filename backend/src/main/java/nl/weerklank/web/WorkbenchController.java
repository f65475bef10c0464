package nl.weerklank.web;

import java.util.List;
import nl.weerklank.authoring.Score;
import nl.weerklank.authoring.TestResult;
import nl.weerklank.authoring.TriedTurn;
import nl.weerklank.authoring.Workbench;
import nl.weerklank.scenario.Vocabulary;
import nl.weerklank.scenario.Word;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Checks and tries a text that is being written. Nothing of it is kept. */
@RestController
@RequestMapping("/api/authoring")
class WorkbenchController {

    /** Longer than any practice; each turn is played anew for every one that is added. */
    static final int MOST_TURNS = 100;

    record Draft(String text) {

        String given() {
            return text == null ? "" : text;
        }
    }

    record Attempt(String text, long seed, List<String> turns) {}

    record Tried(boolean playable, List<TriedTurn> turns) {}

    static final class ConversationTooLong extends RuntimeException {}

    private final Workbench workbench;
    private final Wording wording;

    WorkbenchController(Workbench workbench, Wording wording) {
        this.workbench = workbench;
        this.wording = wording;
    }

    @GetMapping("/words")
    List<Word> words() {
        return Vocabulary.all();
    }

    @PostMapping("/check")
    Workbench.Checked check(@RequestBody Draft draft) {
        return workbench.check(draft.given());
    }

    @PostMapping("/try")
    Tried attempt(@RequestBody Attempt attempt) {
        var turns = attempt.turns() == null
                ? List.<String>of()
                : attempt.turns().stream().map(Utterances::clean).toList();
        boolean tooLong = turns.stream().anyMatch(turn -> turn.length() > Utterances.LONGEST);
        if (turns.size() > MOST_TURNS || tooLong) {
            throw new ConversationTooLong();
        }
        var tried = workbench.attempt(new Draft(attempt.text()).given(), attempt.seed(), turns);
        return new Tried(!tried.isEmpty(), tried);
    }

    @PostMapping("/tests")
    List<TestResult> tests(@RequestBody Draft draft) {
        return workbench.tests(draft.given());
    }

    @PostMapping("/score")
    Score score(@RequestBody Draft draft) {
        return workbench.score(draft.given());
    }

    @ExceptionHandler
    ProblemDetail tooLong(ConversationTooLong tooLong, WebRequest request) {
        return Problems.of(HttpStatus.BAD_REQUEST, "conversation-too-long", wording, Problems.locale(request));
    }
}
