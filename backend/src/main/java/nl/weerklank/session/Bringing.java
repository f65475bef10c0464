package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Move;
import nl.weerklank.client.Reaction;
import nl.weerklank.client.State;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Speaker;
import nl.weerklank.scenario.Feedback;
import nl.weerklank.scenario.Occasion;
import org.springframework.stereotype.Service;

/**
 * Takes in a real conversation as one that has ended. Both speakers are coded; there is no client behind it, so his state
 * stays where it is and nothing in it can be tried again.
 */
@Service
public class Bringing {

    /** Nobody knows what went on inside a real client. */
    private static final State UNKNOWN = new State(5, 5, 5, 5, 5, 5);

    private static final String ENDING = "brought";

    /** One turn as it was typed out. */
    public record Said(Speaker speaker, String text) {}

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final LiveConversations live;
    private final Coder coder;

    Bringing(SessionLog log, ScenarioVersions versions, LiveConversations live, Coder coder) {
        this.log = log;
        this.versions = versions;
        this.live = live;
        this.coder = coder;
    }

    /** @param said turns in order; two of one speaker in a row are allowed */
    public PracticeSession bring(Person who, String title, Language language, List<Said> said) {
        var session = new PracticeSession(
                UUID.randomUUID(),
                who.id(),
                PracticeSession.BROUGHT,
                versions.ofBrought(language),
                title,
                language,
                0,
                Feedback.END,
                live.time(),
                null);
        log.begin(session, events(language, said));
        return session;
    }

    private List<SessionEvent> events(Language language, List<Said> said) {
        var events = new ArrayList<SessionEvent>();
        events.add(new SessionEvent.Started(0, live.time()));
        var heard = Context.start(language);
        Integer answers = null;
        for (int turn = 0; turn < said.size(); turn++) {
            String text = said.get(turn).text();
            int seq = events.size();
            if (said.get(turn).speaker() == Speaker.TRAINEE) {
                var coding = coder.trainee(text, heard);
                events.add(new SessionEvent.TraineeSpoke(seq, live.time(), UUID.randomUUID(), turn, text, coding));
                heard = heard.after(text, coding);
                answers = seq;
            } else {
                var coding = coder.client(text, heard);
                var reaction = new Reaction(
                        Move.NEUTRAL,
                        text,
                        coding.talk(),
                        coding.type(),
                        coding.yesBut(),
                        coding.discord(),
                        null,
                        null,
                        Occasion.OTHER,
                        ENDING,
                        UNKNOWN,
                        null,
                        null,
                        null);
                events.add(new SessionEvent.ClientSpoke(
                        seq, live.time(), turn, answers, reaction, coding, Delivery.SCRIPTED));
                heard = heard.after(text, coding);
                answers = null;
            }
        }
        events.add(new SessionEvent.Ended(events.size(), live.time(), null, ENDING, null, null));
        return events;
    }
}
