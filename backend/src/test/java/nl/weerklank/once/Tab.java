package nl.weerklank.once;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** A browser tab in one conversation: comes back when its line is lost, and asks for what it missed. */
final class Tab {

    private static final long SILENCE_MILLIS = 2_500;
    private static final long GIVE_UP_NANOS = 120_000_000_000L;

    private final String session;
    private final List<Server> servers;
    private final Random random;
    private final Book book;
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, Integer> confirmed = new HashMap<>();
    private boolean ended;
    private boolean refused;
    private Line line;

    Tab(String session, List<Server> servers, Random random, Book book) {
        this.session = session;
        this.servers = servers;
        this.random = random;
        this.book = book;
    }

    /** Everything that came, in order from 0. */
    List<JsonNode> events() {
        return events;
    }

    boolean ended() {
        return ended;
    }

    /** Where a turn stands, or null when it was not confirmed. */
    Integer confirmed(String id) {
        return confirmed.get(id);
    }

    /** The server said that the conversation has ended. */
    boolean refused() {
        return refused;
    }

    boolean answered(int seq) {
        return events.stream().anyMatch(event -> event.path("inReplyTo").asInt(-1) == seq);
    }

    void cut() {
        if (line != null) {
            line.cut();
            line = null;
        }
    }

    /** Opens a line to whichever server takes it. */
    void connect() {
        long from = System.nanoTime();
        while (line == null) {
            if (System.nanoTime() - from > GIVE_UP_NANOS) {
                throw new IllegalStateException("No server took session " + session);
            }
            Line opened = Line.open(servers.get(random.nextInt(servers.size())).socket(session, events.size() - 1));
            if (opened != null && caughtUp(opened)) {
                line = opened;
            } else {
                Server.sleep(20 + random.nextInt(60));
            }
        }
        book.resumed((System.nanoTime() - from) / 1_000_000);
    }

    private boolean caughtUp(Line opened) {
        while (true) {
            JsonNode message = opened.next(SILENCE_MILLIS);
            if (message == null || !hear(message)) {
                opened.cut();
                return false;
            }
            if (message.path("type").asString().equals("caught-up")) {
                return true;
            }
        }
    }

    /** Sends, on a new line when there is none. */
    void send(String message) {
        if (line == null) {
            connect();
        }
        line.send(message);
    }

    /** Half a message, and the line is gone. */
    void sendHalf(String message) {
        if (line == null) {
            connect();
        }
        line.send(message.substring(0, message.length() / 2), false);
        cut();
    }

    /**
     * Listens until something is so.
     *
     * @return false when the line was lost first
     */
    boolean await(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (line == null) {
                return false;
            }
            JsonNode message = line.next(SILENCE_MILLIS);
            if (message == null || !hear(message)) {
                cut();
                return so.getAsBoolean();
            }
        }
        return true;
    }

    private boolean hear(JsonNode message) {
        String type = message.path("type").asString();
        if (type.equals("problem")) {
            String code = message.path("code").asString();
            refused |= code.equals("session-ended");
            return !code.equals("session-unknown") || book.wrong("unknown", session);
        }
        if (!message.has("at")) {
            return true;
        }
        int seq = message.path("seq").asInt();
        if (seq < events.size()) {
            return events.get(seq).equals(message) || book.wrong("told otherwise", session + " at " + seq);
        }
        if (seq > events.size()) {
            return book.wrong("hole", session + " at " + seq + " after " + (events.size() - 1));
        }
        events.add(message);
        ended |= type.equals("ended");
        if (type.equals("trainee") && confirmed.put(message.path("id").asString(), seq) != null) {
            return book.wrong("doubled", session + " at " + seq);
        }
        return true;
    }
}
