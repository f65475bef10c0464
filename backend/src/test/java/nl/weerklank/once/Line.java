package nl.weerklank.once;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One socket, from open to lost. */
final class Line implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final long OPEN_SECONDS = 2;

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final JsonNode end = JSON.createObjectNode().put("type", "the line was lost");
    private WebSocket socket;

    /** @return null when there is no server there now */
    static Line open(URI address) {
        var line = new Line();
        var opening = HTTP.newWebSocketBuilder().buildAsync(address, line);
        try {
            line.socket = opening.get(OPEN_SECONDS, TimeUnit.SECONDS);
            return line;
        } catch (ExecutionException | TimeoutException away) {
            opening.thenAccept(WebSocket::abort);
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the next message, or null when the line was lost or silent for too long */
    JsonNode next(long millis) {
        try {
            JsonNode message = received.poll(millis, TimeUnit.MILLISECONDS);
            if (message == end) {
                received.add(end);
                return null;
            }
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void send(String message) {
        send(message, true);
    }

    /** Part of a message, when {@code whole} is false. */
    void send(String message, boolean whole) {
        try {
            socket.sendText(message, whole).get(OPEN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | IllegalStateException lost) {
            received.add(end);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void cut() {
        socket.abort();
        received.add(end);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            received.add(JSON.readTree(partial.toString()));
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        received.add(end);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        received.add(end);
    }
}
