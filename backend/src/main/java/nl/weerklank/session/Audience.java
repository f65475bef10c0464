package nl.weerklank.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Those who follow a conversation on this server. */
@Component
public class Audience {

    /** Someone who is told what happens; must not throw and must not wait. */
    public interface Listener {

        void happened(SessionEvent event);

        /** The client is about to answer the event with this sequence number. */
        void typing(int inReplyTo);

        /**
         * The words of an answer that is still being found, as far as they may be seen. Not in the log: what is told by
         * {@link #happened} takes its place.
         */
        default void speaking(int inReplyTo, String text) {}

        /** Everything up to this sequence number has been told. */
        void caughtUp(int seq);
    }

    /** A listener with the last sequence number that it was told, so that it hears nothing twice. */
    private static final class Follower {
        private final Listener listener;
        private volatile int told;

        private Follower(Listener listener, int told) {
            this.listener = listener;
            this.told = told;
        }

        private void happened(SessionEvent event) {
            if (event.seq() > told) {
                told = event.seq();
                listener.happened(event);
            }
        }
    }

    private final Map<UUID, List<Follower>> followers = new ConcurrentHashMap<>();

    /** @param told the last sequence number that the listener has */
    AutoCloseable join(UUID session, int told, Listener listener) {
        var follower = new Follower(listener, told);
        followers.compute(session, (id, all) -> {
            var joined = all == null ? new CopyOnWriteArrayList<Follower>() : all;
            joined.add(follower);
            return joined;
        });
        return () -> followers.computeIfPresent(session, (id, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    boolean isFollowed(UUID session) {
        return followers.containsKey(session);
    }

    /** The conversations that someone follows here. */
    Set<UUID> followed() {
        return Set.copyOf(followers.keySet());
    }

    void happened(UUID session, SessionEvent event) {
        of(session).forEach(follower -> follower.happened(event));
    }

    void typing(UUID session, int inReplyTo) {
        of(session).forEach(follower -> follower.listener.typing(inReplyTo));
    }

    void speaking(UUID session, int inReplyTo, String text) {
        of(session).forEach(follower -> follower.listener.speaking(inReplyTo, text));
    }

    private List<Follower> of(UUID session) {
        return followers.getOrDefault(session, List.of());
    }
}
