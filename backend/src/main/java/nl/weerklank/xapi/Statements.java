package nl.weerklank.xapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.SessionEvent;

/**
 * What happened in a conversation, as statements with verbs of cmi5 and ADL. The identifier of a statement follows from the
 * conversation and the place in its log, so telling it twice is telling it once.
 */
final class Statements {

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String SIMULATION = "http://adlnet.gov/expapi/activities/simulation";

    private final String home;

    Statements(String home) {
        this.home = home;
    }

    /** Empty for what is not told: what the client says, and who heard a turn otherwise. */
    Optional<Statement> of(PracticeSession session, SessionEvent event) {
        if (event instanceof SessionEvent.Started) {
            return Optional.of(statement(session, event, "initialized", null));
        }
        if (event instanceof SessionEvent.TraineeSpoke spoke) {
            return Optional.of(statement(session, event, "responded", heard(spoke)));
        }
        if (event instanceof SessionEvent.Ended ended) {
            boolean stopped = SessionEvent.STOPPED.equals(ended.ending());
            return Optional.of(
                    statement(session, event, stopped ? "terminated" : "completed", outcome(session, ended)));
        }
        return Optional.empty();
    }

    private Statement statement(PracticeSession session, SessionEvent event, String verb, Statement.Result result) {
        var account = new Statement.Account(home, session.person().toString());
        // Whoever brought a conversation from practice gave it its name.
        var name = Map.of(session.language().code(), session.brought() ? "" : session.title());
        return new Statement(
                id(session, event),
                event.at().toString(),
                new Statement.Actor("Agent", account),
                new Statement.Verb(VERBS + verb, Map.of("en", verb)),
                new Statement.Activity(
                        "Activity", home + "/cases/" + session.scenario(), new Statement.Definition(SIMULATION, name)),
                result,
                new Statement.Surroundings(session.id(), "Weerklank"));
    }

    private Statement.Result heard(SessionEvent.TraineeSpoke spoke) {
        var heard = spoke.coding();
        return new Statement.Result(
                null,
                null,
                null,
                Map.of(
                        home + "/xapi/turn", spoke.turn(),
                        home + "/xapi/codes",
                                heard.codes().stream().map(Enum::name).toList(),
                        home + "/xapi/question", heard.question().name(),
                        home + "/xapi/reflection", heard.reflection().name(),
                        home + "/xapi/advice", heard.advice().name()));
    }

    private static Statement.Result outcome(PracticeSession session, SessionEvent.Ended ended) {
        return new Statement.Result(
                true,
                ended.succeeded(),
                Duration.between(session.startedAt(), ended.at()).toString(),
                null);
    }

    private static UUID id(PracticeSession session, SessionEvent event) {
        return UUID.nameUUIDFromBytes((session.id() + ":" + event.seq()).getBytes(StandardCharsets.UTF_8));
    }
}
