package nl.weerklank.session;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.weerklank.scenario.Scenario;
import org.springframework.stereotype.Service;

/** Conversations to look at and to follow. {@link Openings} begins them, {@link Turns} takes what the trainee does. */
@Service
public class Conversations {

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final LiveConversations live;
    private final Answers answers;
    private final Audience audience;

    Conversations(
            SessionLog log, ScenarioVersions versions, LiveConversations live, Answers answers, Audience audience) {
        this.log = log;
        this.versions = versions;
        this.live = live;
        this.answers = answers;
        this.audience = audience;
    }

    /** @throws SessionUnknown when there is no such conversation */
    public PracticeSession find(UUID session) {
        return log.find(session).orElseThrow(() -> new SessionUnknown(session));
    }

    public Scenario scenario(PracticeSession session) {
        return versions.scenario(session);
    }

    /**
     * Somebody's conversations, the newest first.
     *
     * @param scenario identifier of the case they must be about, or null for all
     */
    public List<SessionOverview> newest(UUID person, String scenario, int limit) {
        return log.newest(person, scenario, limit);
    }

    /** The conversations that took another way than this one, oldest first. */
    public List<SessionOverview> branches(UUID session) {
        return log.branches(session);
    }

    /** Everything that happened after {@code after}, in order. */
    public List<SessionEvent> events(UUID session, int after) {
        return log.read(session, after);
    }

    /**
     * Follows a conversation: the listener first gets what it missed, then what happens, each event once and in order.
     *
     * @return ends the following when closed
     * @throws ServerStopping when this server takes no more steps
     */
    public AutoCloseable follow(UUID id, int after, Audience.Listener listener) {
        return live.hold(id, session -> {
            // Another server may have had this conversation until now.
            live.catchUp(session);
            answers.answerWhatWaits(session);
            int told = after;
            for (SessionEvent event : log.read(id, after)) {
                listener.happened(event);
                told = event.seq();
            }
            listener.caughtUp(Math.max(told, live.now(session).next() - 1));
            answers.tellUnderWay(session, listener);
            return audience.join(id, told, listener);
        });
    }

    /**
     * Takes no more turns and waits for those under way, so that the database can be closed.
     *
     * @return false when something was still under way after {@code patience}
     */
    public boolean finish(Duration patience) {
        return live.close(patience);
    }
}
