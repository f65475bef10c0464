package nl.weerklank.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.account.Privacy;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.ModelCoach;
import nl.weerklank.scenario.Feedback;
import nl.weerklank.session.Branch;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.Openings;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.Reports;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionOverview;
import nl.weerklank.session.SessionReport;
import nl.weerklank.session.Suggestions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts conversations, lists them and reports on them; the talking itself goes over the socket. */
@RestController
@RequestMapping("/api/sessions")
class SessionController {

    private static final int LONGEST_LIST = 100;

    /** @param feedback {@code per-turn}, {@code per-phase} or {@code end}; null for what the case says */
    record Start(String scenario, Long seed, String feedback) {}

    record Begun(UUID session, String scenario, int seq) {}

    record Row(
            UUID session,
            String scenario,
            String title,
            Instant startedAt,
            int turns,
            boolean ended,
            String ending,
            Boolean succeeded,
            Branch branchedFrom) {

        static Row of(SessionOverview overview) {
            var session = overview.session();
            var ended = overview.ended();
            return new Row(
                    session.id(),
                    session.scenario(),
                    session.title(),
                    session.startedAt(),
                    overview.turns(),
                    ended != null,
                    ended == null ? null : ended.ending(),
                    ended == null ? null : ended.succeeded(),
                    session.branchedFrom());
        }
    }

    /** @param turn the trainee turn to try again */
    record TryAgain(int turn) {}

    record SessionView(
            UUID session,
            ScenarioView scenario,
            Feedback feedback,
            Instant startedAt,
            boolean ended,
            int seq,
            Delivery.By voice,
            Branch branchedFrom) {}

    /** @param brought whether it was a real conversation that somebody typed out */
    record ReportView(
            ScenarioView scenario,
            boolean brought,
            @com.fasterxml.jackson.annotation.JsonUnwrapped SessionReport report,
            List<ServerMessage> turns,
            List<ServerMessage> judgements,
            Branch branchedFrom,
            List<Row> branches) {}

    private final Conversations conversations;
    private final Openings openings;
    private final Reports reports;
    private final Suggestions suggestions;
    private final LanguageModelVoice voice;
    private final Privacy privacy;

    SessionController(
            Conversations conversations,
            Openings openings,
            Reports reports,
            Suggestions suggestions,
            LanguageModelVoice voice,
            Privacy privacy) {
        this.privacy = privacy;
        this.conversations = conversations;
        this.openings = openings;
        this.reports = reports;
        this.suggestions = suggestions;
        this.voice = voice;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun start(@RequestBody Start start, Person who) {
        Feedback feedback = start.feedback() == null
                ? null
                : Feedback.valueOf(start.feedback().toUpperCase(Locale.ROOT).replace('-', '_'));
        var session = openings.start(who, start.scenario() == null ? "" : start.scenario(), start.seed(), feedback);
        return new Begun(session.id(), session.scenario(), 1);
    }

    @GetMapping
    List<Row> newest(
            @RequestParam(required = false) String scenario, @RequestParam(defaultValue = "20") int limit, Person who) {
        return conversations.newest(who.id(), scenario, Math.max(1, Math.min(limit, LONGEST_LIST))).stream()
                .map(Row::of)
                .toList();
    }

    /** Throws a conversation away for good, with what others wrote about it. */
    @DeleteMapping("/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable("session") UUID id) {
        privacy.forgetConversation(id);
    }

    /** The same conversation up to just before a turn, to try that turn again. */
    @PostMapping("/{session}/branches")
    @ResponseStatus(HttpStatus.CREATED)
    Begun branch(@PathVariable("session") UUID id, @RequestBody TryAgain again) {
        var session = openings.branch(id, again.turn());
        return new Begun(
                session.id(),
                session.scenario(),
                conversations.events(session.id(), -1).size() - 1);
    }

    @GetMapping("/{session}")
    SessionView one(@PathVariable("session") UUID id) {
        var session = conversations.find(id);
        var events = conversations.events(id, -1);
        return new SessionView(
                id,
                ScenarioView.of(conversations.scenario(session)),
                session.feedback(),
                session.startedAt(),
                events.stream().anyMatch(SessionEvent.Ended.class::isInstance),
                events.size() - 1,
                voice.on() ? Delivery.By.MODEL : Delivery.By.SCRIPTED,
                session.branchedFrom());
    }

    /** @param model whether a language model may be asked for one more */
    record SuggestionsView(List<String> says, boolean model) {}

    /** Other ways to say a trainee turn. */
    @GetMapping("/{session}/turns/{turn}/suggestions")
    SuggestionsView suggestions(@PathVariable("session") UUID id, @PathVariable int turn) {
        return new SuggestionsView(suggestions.of(conversations.find(id), turn), suggestions.modelToo());
    }

    /** One more, from a language model. */
    @PostMapping("/{session}/turns/{turn}/suggestions")
    ModelCoach.Proposal suggestion(@PathVariable("session") UUID id, @PathVariable int turn) {
        return suggestions.fromModel(conversations.find(id), turn);
    }

    @GetMapping("/{session}/report")
    ReportView report(@PathVariable("session") UUID id) {
        PracticeSession session = conversations.find(id);
        return new ReportView(
                ScenarioView.of(conversations.scenario(session)).titled(session.title()),
                session.brought(),
                reports.of(session),
                conversations.events(id, -1).stream()
                        .filter(event ->
                                event instanceof SessionEvent.TraineeSpoke || event instanceof SessionEvent.ClientSpoke)
                        .map(event -> ServerMessage.of(session, event))
                        .toList(),
                conversations.events(id, -1).stream()
                        .filter(SessionEvent.Judged.class::isInstance)
                        .map(event -> ServerMessage.of(session, event))
                        .toList(),
                session.branchedFrom(),
                conversations.branches(id).stream().map(Row::of).toList());
    }
}
