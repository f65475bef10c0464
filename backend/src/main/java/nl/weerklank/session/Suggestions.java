package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.weerklank.client.Coach;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.ModelCoach;
import nl.weerklank.client.ModelCoach.Proposal;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import org.springframework.stereotype.Service;

/** Other ways to say a turn of a conversation, for whoever asks. Nothing of it is stored. */
@Service
public class Suggestions {

    private static final int MOST = 5;

    /** @param topic what they were last talking about, or null */
    private record Moment(Context heard, String clientSaid, String topic, SessionEvent.TraineeSpoke spoke) {}

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final VoiceBudget budget;
    private final Coach coach;
    private final ModelCoach model;
    private final Semaphore atOnce;

    Suggestions(SessionLog log, ScenarioVersions versions, VoiceBudget budget, LanguageModelVoice voice, Coder coder) {
        this.log = log;
        this.versions = versions;
        this.budget = budget;
        this.coach = new Coach(coder);
        this.model = voice.coach();
        this.atOnce = new Semaphore(voice.settings().atOnce());
    }

    /** Whether a language model can be asked as well. */
    public boolean modelToo() {
        return model != null;
    }

    /**
     * @return at most five, the nearest first; none when nothing passed
     * @throws TurnUnknown when the trainee did not speak at that turn
     */
    public List<String> of(PracticeSession session, int turn) {
        var moment = moment(session, log.read(session.id(), -1), turn);
        return coach
                .proposals(
                        versions.scenario(session),
                        moment.heard(),
                        moment.clientSaid(),
                        moment.topic(),
                        moment.spoke().coding(),
                        session.seed() * 31 + turn)
                .stream()
                .limit(MOST)
                .toList();
    }

    /**
     * One that a language model finds, checked like the others; waits for it.
     *
     * @throws TurnUnknown when the trainee did not speak at that turn
     */
    public Proposal fromModel(PracticeSession session, int turn) {
        var events = log.read(session.id(), -1);
        var moment = moment(session, events, turn);
        if (model == null) {
            return new Proposal(null, Fallback.UNREACHABLE);
        }
        if (!atOnce.tryAcquire()) {
            return new Proposal(null, Fallback.BUSY);
        }
        try {
            var refused = budget.takeForProposal(session.id(), modelsAsked(events));
            return refused == null
                    ? model.propose(
                            versions.scenario(session),
                            moment.heard(),
                            moment.spoke().text())
                    : new Proposal(null, refused);
        } finally {
            atOnce.release();
        }
    }

    private static int modelsAsked(List<SessionEvent> events) {
        return (int) events.stream()
                .filter(event -> event instanceof SessionEvent.ClientSpoke spoke
                        && spoke.delivery().asked())
                .count();
    }

    private Moment moment(PracticeSession session, List<SessionEvent> events, int turn) {
        var before = new ArrayList<SessionEvent>();
        String clientSaid = null;
        String topic = null;
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke && spoke.turn() == turn) {
                var heard = Conversation.of(versions.client(session), session.language(), before)
                        .heard();
                return new Moment(heard, clientSaid, topic, spoke);
            }
            if (event instanceof SessionEvent.ClientSpoke spoke) {
                clientSaid = spoke.reaction().says();
                topic = spoke.reaction().topic() == null
                        ? topic
                        : spoke.reaction().topic();
            }
            before.add(event);
        }
        throw new TurnUnknown(turn);
    }
}
