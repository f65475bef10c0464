package nl.weerklank.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.weerklank.client.Brief;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.Reaction;
import nl.weerklank.client.Wording;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Ending;
import nl.weerklank.scenario.Feedback;
import nl.weerklank.scenario.Scenario;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Holds conversations. Whatever happens is in the log before anyone is told; what is told twice is answered from the
 * log.
 */
@Service
public class Conversations {

    private static final int LOCKS = 1024;
    private static final int CONFLICTS = 5;

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final Coder coder;
    private final Audience audience;
    private final Wordings wordings;
    private final VoiceBudget budget;
    private final Clock clock;
    private final Cache<UUID, Conversation> folded =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Lock[] locks = new Lock[LOCKS];

    Conversations(
            SessionLog log,
            ScenarioVersions versions,
            Coder coder,
            Audience audience,
            Wordings wordings,
            VoiceBudget budget,
            Optional<Clock> clock) {
        this.log = log;
        this.versions = versions;
        this.coder = coder;
        this.audience = audience;
        this.wordings = wordings;
        this.budget = budget;
        this.clock = clock.orElse(Clock.systemUTC());
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /**
     * Starts a conversation; the client speaks first.
     *
     * @param seed for the client's choices, or null to draw one
     * @param feedback when the trainee wants to see what was heard, or null for what the case says
     * @throws ScenarioUnknown when there is no such playable case
     */
    public PracticeSession start(String scenario, Long seed, Feedback feedback) {
        var version = versions.current(scenario);
        var session = new PracticeSession(
                UUID.randomUUID(),
                scenario,
                version.version(),
                version.scenario().title(),
                version.scenario().language(),
                seed == null ? ThreadLocalRandom.current().nextLong(1L << 31) : seed,
                feedback == null ? version.scenario().feedback() : feedback,
                now(),
                null);
        var client = versions.client(session);
        Reaction opening = client.opening();
        log.begin(
                session,
                List.of(
                        new SessionEvent.Started(0, now()),
                        new SessionEvent.ClientSpoke(
                                1,
                                now(),
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
     * @throws TurnUnknown when the trainee did not speak at that turn
     */
    public PracticeSession branch(UUID session, int turn) {
        var from = find(session);
        var events = log.read(session, -1);
        var again = events.stream()
                .filter(event -> event instanceof SessionEvent.TraineeSpoke spoke && spoke.turn() == turn)
                .findFirst()
                .orElseThrow(() -> new TurnUnknown(turn));
        var branch = new PracticeSession(
                UUID.randomUUID(),
                from.scenario(),
                from.version(),
                from.title(),
                from.language(),
                from.seed(),
                from.feedback(),
                now(),
                new Branch(session, turn));
        log.begin(branch, events.subList(0, again.seq()));
        return branch;
    }

    /** The conversations that took another way than this one, oldest first. */
    public List<SessionOverview> branches(UUID session) {
        return log.branches(session);
    }

    /** @throws SessionUnknown when there is no such conversation */
    public PracticeSession find(UUID session) {
        return log.find(session).orElseThrow(() -> new SessionUnknown(session));
    }

    public Scenario scenario(PracticeSession session) {
        return versions.scenario(session);
    }

    /** @param scenario identifier of the case they must be about, or null for all */
    public List<SessionOverview> newest(String scenario, int limit) {
        return log.newest(scenario, limit);
    }

    /** Everything that happened after {@code after}, in order. */
    public List<SessionEvent> events(UUID session, int after) {
        return log.read(session, after);
    }

    /**
     * Follows a conversation: the listener first gets what it missed, then what happens, each event once and in order.
     *
     * @return ends the following when closed
     */
    public AutoCloseable follow(UUID session, int after, Audience.Listener listener) {
        var found = find(session);
        return locked(session, () -> {
            answerWhatWaits(found);
            log.read(session, after).forEach(listener::happened);
            listener.caughtUp(conversation(found).next() - 1);
            tellUnderWay(found, listener);
            return audience.join(session, listener);
        });
    }

    /**
     * The trainee says something and the client answers.
     *
     * @return the events of this message, from the log when the message had come before
     * @throws SessionClosed when the conversation has ended
     */
    public List<SessionEvent> say(UUID session, UUID messageId, String text) {
        var found = find(session);
        return locked(
                session,
                () -> retried(found, () -> {
                    var earlier = earlier(session, messageId);
                    if (!earlier.isEmpty()) {
                        answerWhatWaits(found);
                        return earlier(session, messageId);
                    }
                    goOnWithout(found);
                    var before = conversation(found);
                    if (before.ended()) {
                        throw new SessionClosed(session);
                    }
                    var spoke = new SessionEvent.TraineeSpoke(
                            before.next(),
                            now(),
                            messageId,
                            before.heard().turns(),
                            text,
                            coder.trainee(text, before.heard()));
                    store(found, List.of(spoke));
                    var events = new ArrayList<SessionEvent>(List.of(spoke));
                    events.addAll(answerWhatWaits(found));
                    return events;
                }));
    }

    /** The trainee stops; ending twice is the same as ending once. */
    public List<SessionEvent> end(UUID session, UUID messageId) {
        var found = find(session);
        return locked(
                session,
                () -> retried(found, () -> {
                    var before = conversation(found);
                    if (before.ended()) {
                        return log.read(session, -1).stream()
                                .filter(SessionEvent.Ended.class::isInstance)
                                .toList();
                    }
                    var ended =
                            new SessionEvent.Ended(before.next(), now(), messageId, SessionEvent.STOPPED, null, null);
                    wordings.giveUp(session);
                    store(found, List.of(ended));
                    return List.<SessionEvent>of(ended);
                }));
    }

    /**
     * Someone hears a turn otherwise than the coder, during the conversation or after it.
     *
     * @return the event, from the log when the message had come before
     * @throws JudgementUnfit when nothing was said at that turn, or such a turn cannot hold what is said of it
     */
    public SessionEvent.Judged judge(UUID session, UUID messageId, int turn, Judgement.By by, Judgement judgement) {
        var found = find(session);
        return locked(
                session,
                () -> retried(found, () -> {
                    var events = log.read(session, -1);
                    var earlier = events.stream()
                            .filter(event -> messageId.equals(event.messageId()))
                            .findFirst();
                    if (earlier.isPresent()) {
                        return (SessionEvent.Judged) earlier.get();
                    }
                    judgement.checked(spokenByTrainee(events, turn));
                    var judged =
                            new SessionEvent.Judged(conversation(found).next(), now(), messageId, turn, by, judgement);
                    store(found, List.of(judged));
                    return judged;
                }));
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

    /** What would be heard in a text that was not sent. Nothing is stored. */
    public TraineeCoding draft(UUID session, String text) {
        var found = find(session);
        Context heard = locked(session, () -> conversation(found).heard());
        return coder.trainee(text, heard);
    }

    /**
     * Answers the turn that waits, at once when the script speaks. When a language model is to speak, the answer comes
     * later and this returns nothing.
     */
    private List<SessionEvent> answerWhatWaits(PracticeSession session) {
        var conversation = conversation(session);
        var waiting = conversation.unanswered();
        if (waiting == null || conversation.ended() || wordings.isUnderWay(session.id(), waiting.seq())) {
            return List.of();
        }
        audience.typing(session.id(), waiting.seq());
        var reaction = reaction(conversation);
        var brief = wordings.on()
                ? conversation.client().brief(waiting.text(), conversation.beforeUnanswered(), reaction)
                : null;
        if (brief == null) {
            return answer(session, reaction, Delivery.SCRIPTED);
        }
        var refused = budget.take(conversation.modelsAsked());
        if (refused == null && !beginWording(session, waiting.seq(), brief)) {
            refused = Fallback.BUSY;
        }
        return refused == null ? List.of() : answer(session, reaction, Delivery.withoutAsking(refused));
    }

    private boolean beginWording(PracticeSession session, int seq, Brief brief) {
        return wordings.begin(
                session.id(),
                seq,
                brief,
                text -> audience.speaking(session.id(), seq, text),
                wording -> worded(session, seq, wording));
    }

    /** The words are there. Another server, a turn or an end may have come first: then they are not needed. */
    private void worded(PracticeSession session, int seq, Wording wording) {
        locked(
                session.id(),
                () -> retried(session, () -> {
                    var conversation = conversation(session);
                    var waiting = conversation.unanswered();
                    return waiting == null || waiting.seq() != seq || conversation.ended()
                            ? List.<SessionEvent>of()
                            : answer(session, reaction(conversation).worded(wording.says()), wording.delivery());
                }));
    }

    /** Whoever speaks on does not wait: what was still being worded is answered with the script's words. */
    private void goOnWithout(PracticeSession session) {
        boolean asked = wordings.giveUp(session.id());
        var conversation = conversation(session);
        if (conversation.unanswered() != null && !conversation.ended()) {
            answer(
                    session,
                    reaction(conversation),
                    asked ? Delivery.afterAsking(Fallback.INTERRUPTED) : Delivery.SCRIPTED);
        }
    }

    private static Reaction reaction(Conversation conversation) {
        var waiting = conversation.unanswered();
        return conversation.client().react(waiting.text(), waiting.coding(), conversation.beforeUnanswered());
    }

    private void tellUnderWay(PracticeSession session, Audience.Listener listener) {
        var waiting = conversation(session).unanswered();
        if (waiting != null && wordings.isUnderWay(session.id(), waiting.seq())) {
            listener.typing(waiting.seq());
            String soFar = wordings.soFar(session.id());
            if (soFar != null) {
                listener.speaking(waiting.seq(), soFar);
            }
        }
    }

    private List<SessionEvent> answer(PracticeSession session, Reaction reaction, Delivery delivery) {
        var conversation = conversation(session);
        var waiting = conversation.unanswered();
        var events = new ArrayList<SessionEvent>();
        events.add(new SessionEvent.ClientSpoke(
                conversation.next(),
                now(),
                conversation.heard().turns(),
                waiting.seq(),
                reaction,
                Conversation.coding(reaction, session.language(), waiting.turn()),
                delivery));
        if (reaction.ending() != null) {
            Ending ending = versions.scenario(session).endings().get(reaction.ending());
            events.add(new SessionEvent.Ended(
                    conversation.next() + 1,
                    now(),
                    null,
                    reaction.ending(),
                    reaction.succeeded(),
                    ending == null ? null : ending.debriefing()));
        }
        store(session, events);
        return events;
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

    private void store(PracticeSession session, List<SessionEvent> events) {
        var conversation = conversation(session);
        log.append(session.id(), events);
        for (SessionEvent event : events) {
            conversation = conversation.after(event);
        }
        folded.put(session.id(), conversation);
        events.forEach(event -> audience.happened(session.id(), event));
    }

    private Conversation conversation(PracticeSession session) {
        return folded.get(
                session.id(), id -> Conversation.of(versions.client(session), session.language(), log.read(id, -1)));
    }

    /** Another node may have written first: then what was folded here is old, and the message is looked at again. */
    private <T> T retried(PracticeSession session, Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (DuplicateKeyException overtaken) {
                folded.invalidate(session.id());
                if (attempt == CONFLICTS) {
                    throw overtaken;
                }
            }
        }
    }

    private <T> T locked(UUID session, Supplier<T> step) {
        Lock lock = locks[Math.floorMod(session.hashCode(), LOCKS)];
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
