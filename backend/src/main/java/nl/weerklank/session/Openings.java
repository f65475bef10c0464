package nl.weerklank.session;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.weerklank.account.Person;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Reaction;
import nl.weerklank.scenario.Feedback;
import org.springframework.stereotype.Service;

/** Begins conversations: with a case, or at a turn of an earlier conversation. */
@Service
public class Openings {

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final LiveConversations live;

    Openings(SessionLog log, ScenarioVersions versions, LiveConversations live) {
        this.log = log;
        this.versions = versions;
        this.live = live;
    }

    /**
     * Starts a conversation; the client speaks first.
     *
     * @param who whose conversation it will be
     * @param seed for the client's choices, or null to draw one
     * @param feedback when the trainee wants to see what was heard, or null for what the case says
     * @throws ScenarioUnknown when there is no such playable case
     */
    public PracticeSession start(Person who, String scenario, Long seed, Feedback feedback) {
        var version = versions.current(who.organisation(), scenario);
        var session = new PracticeSession(
                UUID.randomUUID(),
                who.id(),
                scenario,
                version.version(),
                version.scenario().title(),
                version.scenario().language(),
                seed == null ? ThreadLocalRandom.current().nextLong(1L << 31) : seed,
                feedback == null ? version.scenario().feedback() : feedback,
                live.time(),
                null);
        var client = versions.client(session);
        Reaction opening = client.opening();
        log.begin(
                session,
                List.of(
                        new SessionEvent.Started(0, live.time()),
                        new SessionEvent.ClientSpoke(
                                1,
                                live.time(),
                                0,
                                null,
                                opening,
                                Conversation.coding(opening, session.language(), null),
                                Delivery.SCRIPTED)));
        return session;
    }

    /**
     * Starts a conversation that shares everything before a trainee turn with an earlier one. His choices follow from
     * seed and turns, so the same words bring the same answer, and other words show what they change.
     *
     * @param turn the trainee turn to try again
     * @throws SessionUnknown when there is no such conversation
     * @throws TurnUnknown when the trainee did not speak at that turn, or to a real client
     */
    public PracticeSession branch(UUID session, int turn) {
        var from = log.find(session).orElseThrow(() -> new SessionUnknown(session));
        if (from.brought()) {
            throw new TurnUnknown(turn);
        }
        var events = log.read(session, -1);
        var again = events.stream()
                .filter(event -> event instanceof SessionEvent.TraineeSpoke spoke && spoke.turn() == turn)
                .findFirst()
                .orElseThrow(() -> new TurnUnknown(turn));
        var branch = new PracticeSession(
                UUID.randomUUID(),
                from.person(),
                from.scenario(),
                from.version(),
                from.title(),
                from.language(),
                from.seed(),
                from.feedback(),
                live.time(),
                new Branch(session, turn));
        log.begin(branch, events.subList(0, again.seq()));
        return branch;
    }
}
