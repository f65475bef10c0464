package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.miti.Agreement;
import nl.weerklank.miti.Language;
import org.springframework.stereotype.Service;

/** What people heard otherwise than the coder: takes it, and reads it from the logs. */
@Service
public class Judgements {

    private final SessionLog log;
    private final LiveConversations live;

    Judgements(SessionLog log, LiveConversations live) {
        this.log = log;
        this.live = live;
    }

    /**
     * Someone hears a turn otherwise than the coder, during the conversation or after it.
     *
     * @return the event, from the log when the message had come before
     * @throws JudgementUnfit when nothing was said at that turn, or such a turn cannot hold what is said of it
     */
    public SessionEvent.Judged judge(UUID id, UUID messageId, int turn, Judgement.By by, Judgement judgement) {
        return live.hold(id, session -> {
            var events = log.read(id, -1);
            var earlier = events.stream()
                    .filter(event -> messageId.equals(event.messageId()))
                    .findFirst();
            if (earlier.isPresent()) {
                return (SessionEvent.Judged) earlier.get();
            }
            judgement.checked(spokenByTrainee(events, turn));
            var now = live.now(session);
            var judged = new SessionEvent.Judged(now.next(), live.time(now), messageId, turn, by, judgement);
            live.store(session, List.of(judged));
            return judged;
        });
    }

    private static boolean spokenByTrainee(List<SessionEvent> events, int turn) {
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke && spoke.turn() == turn) {
                return true;
            }
            if (event instanceof SessionEvent.ClientSpoke spoke && spoke.turn() == turn) {
                return false;
            }
        }
        throw new JudgementUnfit();
    }

    /** Every judgement in a conversation, oldest first. */
    public List<SessionEvent.Judged> of(PracticeSession session) {
        return log.read(session.id(), -1).stream()
                .filter(SessionEvent.Judged.class::isInstance)
                .map(SessionEvent.Judged.class::cast)
                .toList();
    }

    /**
     * How far coder (first) and trainers (second) of an organisation agree in a language, over the turns that a trainer looked at.
     *
     * @return by code, and OPEN (of questions that both heard), MORALISING, CHANGE, SUSTAIN, YES_BUT and DISCORD
     */
    public Map<String, Agreement> agreement(UUID organisation, Language language) {
        var counted = new CoderAndTrainer();
        for (PracticeSession session : log.judged(organisation, language)) {
            counted.add(session, log.read(session.id(), -1));
        }
        return counted.found();
    }

    /** All corrected turns of an organisation in a language as a file of the corpus, header first. */
    public List<String> corpus(UUID organisation, Language language, boolean trainee) {
        var lines = new ArrayList<String>();
        lines.add(trainee ? CorrectionsTable.TRAINEE : CorrectionsTable.CLIENT);
        for (PracticeSession session : log.judged(organisation, language)) {
            lines.addAll(CorrectionsTable.rows(session, log.read(session.id(), -1), trainee));
        }
        return lines;
    }
}
