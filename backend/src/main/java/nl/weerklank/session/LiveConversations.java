package nl.weerklank.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Conversations as far as this server has folded their logs. Whatever is folded here is told to the audience here, once
 * and in order, whether this server stored it or another one did.
 */
@Component
class LiveConversations {

    private static final int LOCKS = 1024;
    private static final int CONFLICTS = 5;

    private final SessionLog log;
    private final ScenarioVersions versions;
    private final Audience audience;
    private final News news;
    private final Clock clock;
    private final Cache<UUID, Conversation> folded =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Lock[] locks = new Lock[LOCKS];
    private final Door door = new Door();

    LiveConversations(SessionLog log, ScenarioVersions versions, Audience audience, News news, Optional<Clock> clock) {
        this.log = log;
        this.versions = versions;
        this.audience = audience;
        this.news = news;
        this.clock = clock.orElse(Clock.systemUTC());
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /**
     * Does one thing with a conversation while nobody else on this server does. Another server may have written first:
     * then what it wrote is read and the step is taken again, so a step looks at the conversation anew each time.
     *
     * @throws SessionUnknown when there is no such conversation
     * @throws ServerStopping when no more steps are taken
     */
    <T> T hold(UUID id, Function<PracticeSession, T> step) {
        return door.through(() -> {
            var session = log.find(id).orElseThrow(() -> new SessionUnknown(id));
            Lock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
            lock.lock();
            try {
                return retried(session, step);
            } finally {
                lock.unlock();
            }
        });
    }

    private <T> T retried(PracticeSession session, Function<PracticeSession, T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.apply(session);
            } catch (DuplicateKeyException overtaken) {
                if (attempt == CONFLICTS) {
                    throw overtaken;
                }
                catchUp(session);
            } catch (RuntimeException broken) {
                // Whether it was stored is not known when the line to the database broke: the log says so next time.
                folded.invalidate(session.id());
                throw broken;
            }
        }
    }

    /** What was known of a conversation that is no more. */
    void forget(UUID session) {
        folded.invalidate(session);
    }

    /** As far as this server knows; an append fails when another one knows more. */
    Conversation now(PracticeSession session) {
        var known = folded.getIfPresent(session.id());
        return known == null ? catchUp(session) : known;
    }

    /** As far as it has come in the log. */
    Conversation catchUp(PracticeSession session) {
        var known = folded.getIfPresent(session.id());
        if (known == null) {
            known = Conversation.of(versions.client(session), session.language(), List.of());
        }
        return take(session, known, log.read(session.id(), known.next() - 1));
    }

    void store(PracticeSession session, List<SessionEvent> events) {
        var before = now(session);
        log.append(session.id(), events);
        take(session, before, events);
        news.moreIn(session.id());
    }

    /** Whether a log of this length holds something that was not folded here. */
    boolean isBehind(UUID session, int length) {
        var known = folded.getIfPresent(session);
        return known == null || known.next() < length;
    }

    private Conversation take(PracticeSession session, Conversation before, List<SessionEvent> events) {
        var conversation = before;
        for (SessionEvent event : events) {
            conversation = conversation.after(event);
        }
        folded.put(session.id(), conversation);
        events.forEach(event -> audience.happened(session.id(), event));
        return conversation;
    }

    /** A clock that is set back does not make an event older than the one before it. */
    Instant time(Conversation conversation) {
        var last = conversation.last();
        var now = time();
        return last != null && last.isAfter(now) ? last : now;
    }

    Instant time() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @see Door#close */
    boolean close(Duration patience) {
        return door.close(patience);
    }
}
