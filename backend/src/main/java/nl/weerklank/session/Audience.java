package nl.weerklank.session;

import java.util.List;
import java.util.Map;
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

    private final Map<UUID, List<Listener>> listeners = new ConcurrentHashMap<>();

    AutoCloseable join(UUID session, Listener listener) {
        listeners.compute(session, (id, all) -> {
            var joined = all == null ? new CopyOnWriteArrayList<Listener>() : all;
            joined.add(listener);
            return joined;
        });
        return () -> listeners.computeIfPresent(session, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void happened(UUID session, SessionEvent event) {
        of(session).forEach(listener -> listener.happened(event));
    }

    void typing(UUID session, int inReplyTo) {
        of(session).forEach(listener -> listener.typing(inReplyTo));
    }

    void speaking(UUID session, int inReplyTo, String text) {
        of(session).forEach(listener -> listener.speaking(inReplyTo, text));
    }

    private List<Listener> of(UUID session) {
        return listeners.getOrDefault(session, List.of());
    }
}
