package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.client.Coach;
import nl.weerklank.miti.Coder;
import org.springframework.stereotype.Service;

/** Other ways to say a turn of a conversation, for whoever asks. Nothing of it is stored. */
@Service
public class Suggestions {

    private static final int MOST = 5;

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final Coach coach;

    Suggestions(SessionLog log, ScenarioVersions versions, Coder coder) {
        this.log = log;
        this.versions = versions;
        this.coach = new Coach(coder);
    }

    /**
     * @return at most five, the nearest first; none when nothing passed
     * @throws TurnUnknown when the trainee did not speak at that turn
     */
    public List<String> of(PracticeSession session, int turn) {
        var before = new ArrayList<SessionEvent>();
        SessionEvent.ClientSpoke answered = null;
        for (SessionEvent event : log.read(session.id(), -1)) {
            if (event instanceof SessionEvent.TraineeSpoke spoke && spoke.turn() == turn) {
                var heard = Conversation.of(versions.client(session), session.language(), before)
                        .heard();
                return coach
                        .proposals(
                                versions.scenario(session),
                                heard,
                                answered.reaction().says(),
                                topic(before),
                                spoke.coding(),
                                session.seed() * 31 + turn)
                        .stream()
                        .limit(MOST)
                        .toList();
            }
            if (event instanceof SessionEvent.ClientSpoke spoke) {
                answered = spoke;
            }
            before.add(event);
        }
        throw new TurnUnknown(turn);
    }

    /** What they were last talking about, or null. */
    private static String topic(List<SessionEvent> before) {
        return before.stream()
                .filter(SessionEvent.ClientSpoke.class::isInstance)
                .map(event -> ((SessionEvent.ClientSpoke) event).reaction().topic())
                .filter(topic -> topic != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
