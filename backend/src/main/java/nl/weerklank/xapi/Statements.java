package nl.weerklank.xapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
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
    Optional<Map<String, Object>> of(PracticeSession session, SessionEvent event) {
        if (event instanceof SessionEvent.Started) {
            return Optional.of(statement(session, event, "initialized", Map.of()));
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

    private Map<String, Object> statement(
            PracticeSession session, SessionEvent event, String verb, Map<String, Object> result) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", id(session, event).toString());
        statement.put("timestamp", event.at().toString());
        statement.put(
                "actor",
                Map.of(
                        "objectType",
                        "Agent",
                        "account",
                        Map.of("homePage", home, "name", session.person().toString())));
        statement.put("verb", Map.of("id", VERBS + verb, "display", Map.of("en", verb)));
        statement.put(
                "object",
                Map.of(
                        "objectType",
                        "Activity",
                        "id",
                        home + "/cases/" + session.scenario(),
                        "definition",
                        Map.of(
                                "type",
                                SIMULATION,
                                "name",
                                Map.of(session.language().code(), session.brought() ? "" : session.title()))));
        if (!result.isEmpty()) {
            statement.put("result", result);
        }
        statement.put("context", Map.of("registration", session.id().toString(), "platform", "Weerklank"));
        return statement;
    }

    private Map<String, Object> heard(SessionEvent.TraineeSpoke spoke) {
        var heard = spoke.coding();
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(home + "/xapi/turn", spoke.turn());
        extensions.put(
                home + "/xapi/codes", heard.codes().stream().map(Enum::name).toList());
        extensions.put(home + "/xapi/question", heard.question().name());
        extensions.put(home + "/xapi/reflection", heard.reflection().name());
        extensions.put(home + "/xapi/advice", heard.advice().name());
        return Map.of("extensions", extensions);
    }

    private static Map<String, Object> outcome(PracticeSession session, SessionEvent.Ended ended) {
        var result = new LinkedHashMap<String, Object>();
        result.put("completion", true);
        if (ended.succeeded() != null) {
            result.put("success", ended.succeeded());
        }
        result.put("duration", Duration.between(session.startedAt(), ended.at()).toString());
        return result;
    }

    private static UUID id(PracticeSession session, SessionEvent event) {
        return UUID.nameUUIDFromBytes((session.id() + ":" + event.seq()).getBytes(StandardCharsets.UTF_8));
    }
}
