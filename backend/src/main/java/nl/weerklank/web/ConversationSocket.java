package nl.weerklank.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.weerklank.miti.Tips;
import nl.weerklank.session.Audience;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.ServerStopping;
import nl.weerklank.session.SessionClosed;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionUnknown;
import nl.weerklank.session.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One browser in one conversation. */
@Component
class ConversationSocket extends TextWebSocketHandler {

    static final int SEND_MILLIS = 10_000;
    static final int BUFFER_BYTES = 1 << 20;

    /** Far above the longest turn, so that a turn that is too long gets an answer instead of a broken socket. */
    static final int LARGEST_MESSAGE = 1 << 19;

    static final CloseStatus UNKNOWN = new CloseStatus(4404, "session unknown");
    static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "signed out");
    static final CloseStatus STOPPING = CloseStatus.SERVICE_RESTARTED;
    static final CloseStatus STORAGE_AWAY = CloseStatus.SERVICE_OVERLOAD.withReason("storage unavailable");
    private static final String SEAT = "seat";

    private static final Logger LOG = LoggerFactory.getLogger(ConversationSocket.class);

    private final Conversations conversations;
    private final Turns turns;
    private final JsonMapper json;
    private final Wording wording;
    private final Figures figures;
    private final Pace paces;
    private final Set<WebSocketSession> open = ConcurrentHashMap.newKeySet();

    ConversationSocket(
            Conversations conversations, Turns turns, JsonMapper json, Wording wording, Figures figures, Pace paces) {
        this.conversations = conversations;
        this.turns = turns;
        this.json = json;
        this.wording = wording;
        this.figures = figures;
        this.paces = paces;
        figures.count(open);
    }

    /** A browser's place in a conversation: sends to it, and each logged event only once. */
    private final class Seat implements Audience.Listener {

        private final WebSocketSession socket;
        private final PracticeSession session;
        private final Locale locale;
        private int told;
        private AutoCloseable following = () -> {};

        private final BooleanSupplier pace = paces.ofASocket();

        /** What still comes after the server sent it away is not heard: an earlier turn may not have been stored. */
        private volatile boolean left;

        private Seat(WebSocketSession socket, PracticeSession session, Locale locale, int after) {
            this.socket = socket;
            this.session = session;
            this.locale = locale;
            this.told = after;
        }

        @Override
        public void happened(SessionEvent event) {
            if (event.seq() > told) {
                told = event.seq();
                send(ServerMessage.of(session, event));
            }
        }

        @Override
        public void typing(int inReplyTo) {
            send(new ServerMessage.Typing(inReplyTo));
        }

        @Override
        public void speaking(int inReplyTo, String text) {
            send(new ServerMessage.Speaking(inReplyTo, text));
        }

        @Override
        public void caughtUp(int seq) {
            send(new ServerMessage.CaughtUp(seq));
        }

        /** Parts of a message whose end has not come yet; null in between. */
        private StringBuilder parts;

        /** @return the whole message once its last part is there, else null; what is far too long is cut off */
        private String whole(TextMessage part) {
            if (parts == null && part.isLast()) {
                return part.getPayload();
            }
            if (parts == null) {
                parts = new StringBuilder();
            }
            if (parts.length() + part.getPayloadLength() <= LARGEST_MESSAGE) {
                parts.append(part.getPayload());
            }
            if (!part.isLast()) {
                return null;
            }
            String whole = parts.toString();
            parts = null;
            return whole;
        }

        private void problem(String code, UUID id, Object... arguments) {
            figures.refused(code);
            send(new ServerMessage.Problem(code, wording.of(code, locale, arguments), id));
        }

        private void send(ServerMessage message) {
            try {
                socket.sendMessage(
                        new TextMessage(json.writerFor(ServerMessage.class).writeValueAsString(message)));
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("Browser of session {} is gone", session.id());
            }
        }

        private void close(CloseStatus why) {
            left = true;
            try {
                socket.close(why);
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("Browser of session {} is gone", session.id());
            }
        }
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession raw) throws IOException {
        var socket = new ConcurrentWebSocketSessionDecorator(raw, SEND_MILLIS, BUFFER_BYTES);
        var locale = Wording.locale(raw.getHandshakeHeaders().getAcceptLanguageAsLocales());
        var uri = UriComponentsBuilder.fromUri(raw.getUri()).build();
        if (STORAGE_AWAY.equals(raw.getAttributes().get(SocketGuard.REFUSED))) {
            socket.close(STORAGE_AWAY);
            return;
        }
        try {
            if (raw.getAttributes().containsKey(SocketGuard.REFUSED)) {
                throw new SessionUnknown(new UUID(0, 0));
            }
            var session = conversations.find(UUID.fromString(
                    uri.getPathSegments().get(uri.getPathSegments().size() - 2)));
            int after = after(uri.getQueryParams().getFirst("after"));
            var seat = new Seat(socket, session, locale, after);
            raw.getAttributes().put(SEAT, seat);
            open.add(raw);
            seat.following = conversations.follow(session.id(), after, seat);
        } catch (ServerStopping stopping) {
            socket.close(STOPPING);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The log cannot be read: {}", away.toString());
            socket.close(STORAGE_AWAY);
        } catch (SessionUnknown | IllegalArgumentException unknown) {
            String code = "session-unknown";
            socket.sendMessage(new TextMessage(json.writerFor(ServerMessage.class)
                    .writeValueAsString(new ServerMessage.Problem(code, wording.of(code, locale), null))));
            socket.close(UNKNOWN);
        }
    }

    /** So that no socket needs room for the largest message. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession raw, TextMessage message) {
        if (!(raw.getAttributes().get(SEAT) instanceof Seat seat) || seat.left) {
            return;
        }
        String whole = seat.whole(message);
        if (whole == null) {
            return;
        }
        if (!seat.pace.getAsBoolean()) {
            seat.problem("too-fast", null);
            return;
        }
        try {
            heard(seat, json.readValue(whole, BrowserMessage.class));
        } catch (JacksonException unreadable) {
            seat.problem("message-unreadable", null);
        } catch (ServerStopping stopping) {
            seat.close(STOPPING);
        } catch (DataAccessException | TransactionException away) {
            // The browser keeps what was said and brings it again under the same id, so the log holds it once.
            LOG.warn("What was said in session {} was not stored: {}", seat.session.id(), away.toString());
            seat.problem("storage-unavailable", null);
            seat.close(STORAGE_AWAY);
        }
    }

    /** Sends everybody away; they come back to a server that goes on. */
    void closeAll(CloseStatus why) {
        for (WebSocketSession socket : open) {
            if (socket.getAttributes().get(SEAT) instanceof Seat seat) {
                seat.close(why);
            }
        }
    }

    /** Sends away whoever came in by a sign-in that is no more. */
    void closeSignedOut(Predicate<String> stillSignedIn) {
        for (WebSocketSession socket : open) {
            if (socket.getAttributes().get(SocketGuard.SIGN_IN) instanceof String signIn
                    && socket.getAttributes().get(SEAT) instanceof Seat seat
                    && !stillSignedIn.test(signIn)) {
                seat.close(SIGNED_OUT);
            }
        }
    }

    private void heard(Seat seat, BrowserMessage message) {
        UUID session = seat.session.id();
        if (message instanceof BrowserMessage.Say say) {
            say(seat, say);
        } else if (message instanceof BrowserMessage.End end && end.id() != null) {
            turns.end(session, end.id());
        } else if (message instanceof BrowserMessage.Draft draft && draft.text() != null) {
            String text = Utterances.clean(draft.text());
            if (text.length() <= Utterances.LONGEST) {
                var coding = turns.draft(session, text);
                seat.send(new ServerMessage.Drafted(draft.id(), coding, Tips.of(coding, text)));
            }
        } else if (message instanceof BrowserMessage.Ping) {
            seat.send(new ServerMessage.Pong());
        } else {
            seat.problem("message-unreadable", null);
        }
    }

    private void say(Seat seat, BrowserMessage.Say say) {
        if (say.id() == null || say.text() == null) {
            seat.problem("message-unreadable", say.id());
            return;
        }
        String text = Utterances.clean(say.text());
        if (text.isEmpty()) {
            seat.problem("empty-message", say.id());
        } else if (text.length() > Utterances.LONGEST) {
            seat.problem("message-too-long", say.id(), text.length(), Utterances.LONGEST);
        } else {
            try {
                int told = seat.told;
                figures.turn(() -> turns.say(seat.session.id(), say.id(), text)).stream()
                        .filter(event -> event.seq() <= told)
                        .forEach(event -> seat.send(ServerMessage.of(seat.session, event)));
            } catch (SessionClosed closed) {
                seat.problem("session-ended", say.id());
            }
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession raw, CloseStatus status) throws Exception {
        open.remove(raw);
        if (raw.getAttributes().get(SEAT) instanceof Seat seat) {
            seat.following.close();
        }
    }

    private static int after(String given) {
        return given == null || given.isBlank() ? -1 : Integer.parseInt(given);
    }
}
