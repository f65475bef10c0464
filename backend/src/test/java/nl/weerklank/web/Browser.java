package nl.weerklank.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's end of the socket, with the JDK's own WebSocket client. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    Browser(int port, String session, int after, String origin) {
        this(port, session, after, origin, "");
    }

    /** @param cookies as a browser sends them, or empty */
    Browser(int port, String session, int after, String origin, String cookies) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies);
        }
        socket = builder.buildAsync(
                        URI.create("ws://localhost:" + port + "/api/sessions/" + session + "/socket?after=" + after),
                        new Ear())
                .join();
    }

    /** Comes back, as the browser does, until it is let in. */
    static Browser patient(int port, String session, int after) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            var browser = new Browser(port, session, after, null);
            Thread.sleep(200);
            if (!browser.closed.isDone() || attempt == 50) {
                return browser;
            }
        }
    }

    String say(String text) {
        return say(UUID.randomUUID().toString(), text);
    }

    String say(String id, String text) {
        send(JSON.createObjectNode()
                .put("type", "say")
                .put("id", id)
                .put("text", text)
                .toString());
        return id;
    }

    void send(String raw) {
        socket.sendText(raw, true).join();
    }

    /** Reads on until a message of one of these types comes. */
    JsonNode next(String... types) {
        try {
            while (true) {
                JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("No " + String.join(" or ", types) + " came");
                }
                if (List.of(types).contains(message.path("type").asString())) {
                    return message;
                }
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** The code with which the server closes. */
    int closed() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** What came and was not read yet. */
    List<JsonNode> rest() {
        var rest = new ArrayList<JsonNode>();
        received.drainTo(rest);
        return rest;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
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
    }
}
