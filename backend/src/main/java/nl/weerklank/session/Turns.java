package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.TraineeCoding;
import org.springframework.stereotype.Service;

/** Takes what the trainee does: a turn, an end, a draft. What comes twice is answered from the log. */
@Service
public class Turns {

    private final SessionLog log;
    private final LiveConversations live;
    private final Answers answers;
    private final Coder coder;

    Turns(SessionLog log, LiveConversations live, Answers answers, Coder coder) {
        this.log = log;
        this.live = live;
        this.answers = answers;
        this.coder = coder;
    }

    /**
     * The trainee says something and the client answers.
     *
     * @return the events of this message, from the log when the message had come before
     * @throws SessionClosed when the conversation has ended
     * @throws ServerStopping when this server takes no more steps
     */
    public List<SessionEvent> say(UUID id, UUID messageId, String text) {
        return live.hold(id, session -> {
            var earlier = earlier(id, messageId);
            if (!earlier.isEmpty()) {
                live.catchUp(session);
                answers.answerWhatWaits(session);
                return earlier(id, messageId);
            }
            answers.goOnWithout(session);
            var before = live.now(session);
            if (before.ended()) {
                throw new SessionClosed(id);
            }
            var spoke = new SessionEvent.TraineeSpoke(
                    before.next(),
                    live.time(before),
                    messageId,
                    before.heard().turns(),
                    text,
                    coder.trainee(text, before.heard()));
            var events = new ArrayList<SessionEvent>(List.of(spoke));
            if (answers.areAtOnce()) {
                // Turn and answer in one transaction, because writing to disk is what costs most.
                events.addAll(answers.atOnce(session, before.after(spoke)));
                live.store(session, events);
            } else {
                live.store(session, events);
                events.addAll(answers.answerWhatWaits(session));
            }
            return List.copyOf(events);
        });
    }

    /**
     * The trainee stops; ending twice is the same as ending once.
     *
     * @throws ServerStopping when this server takes no more steps
     */
    public List<SessionEvent> end(UUID id, UUID messageId) {
        return live.hold(id, session -> {
            var before = live.catchUp(session);
            if (before.ended()) {
                return log.read(id, -1).stream()
                        .filter(SessionEvent.Ended.class::isInstance)
                        .toList();
            }
            answers.giveUp(session);
            var ended = new SessionEvent.Ended(
                    before.next(), live.time(before), messageId, SessionEvent.STOPPED, null, null);
            live.store(session, List.of(ended));
            return List.<SessionEvent>of(ended);
        });
    }

    /** What would be heard in a text that was not sent. Nothing is stored. */
    public TraineeCoding draft(UUID id, String text) {
        Context heard = live.hold(id, session -> live.catchUp(session).heard());
        return coder.trainee(text, heard);
    }

    private List<SessionEvent> earlier(UUID session, UUID messageId) {
        return log.seqOf(session, messageId)
                .map(seq -> log.read(session, seq - 1).stream()
                        .filter(event -> event.seq() == seq
                                || event instanceof SessionEvent.ClientSpoke answer
                                        && Objects.equals(answer.inReplyTo(), seq))
                        .toList())
                .orElse(List.of());
    }
}
