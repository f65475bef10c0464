package nl.weerklank.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** One socket that says something and waits for the answer to it. */
final class Talker implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String[] TURNS = {
        "Hoe is het voor je om hier te zijn?",
        "Je hebt het gevoel dat het toch nooit genoeg is, hoe hard je ook je best doet.",
        "Wat zou je zelf het liefst anders willen in de komende tijd?",
        "Je zou een lijstje kunnen maken van wat er elke maand binnenkomt en uitgaat.",
        "Aan de ene kant wil je rust, en aan de andere kant zie je ertegen op.",
        "Mag ik je vertellen wat andere mensen in jouw situatie geholpen heeft?",
        "Heb je de brief van de woningbouw al opengemaakt?",
        "Dat was dapper, dat je toch naar het loket bent gegaan."
    };

    private final StringBuilder partial = new StringBuilder();
    private final String until;
    private WebSocket socket;
    private volatile CompletableFuture<Long> waiting;
    private volatile long sent;
    private int said;
    private volatile boolean over;

    /** @param until what stands in the message that is waited for */
    private Talker(String until) {
        this.until = until;
    }

    static Talker open(URI address, String until) {
        var talker = new Talker(until);
        talker.socket = HTTP.newWebSocketBuilder().buildAsync(address, talker).join();
        return talker;
    }

    static Talker inConversation(URI address) {
        var talker = new Talker("\"type\":\"client\"");
        var ready = new CompletableFuture<Long>();
        talker.until(ready, "\"type\":\"caught-up\"");
        talker.socket = HTTP.newWebSocketBuilder().buildAsync(address, talker).join();
        ready.orTimeout(30, TimeUnit.SECONDS).join();
        return talker;
    }

    private volatile String awaited;

    private void until(CompletableFuture<Long> answer, String words) {
        awaited = words;
        sent = System.nanoTime();
        waiting = answer;
    }

    /** Whether the conversation has ended, or something was refused. */
    boolean over() {
        return over;
    }

    int said() {
        return said;
    }

    /** Only what keeps a conversation going, so that it can become long. */
    CompletableFuture<Long> listen() {
        return say(TURNS[said++ % 3]);
    }

    /** @return nanoseconds until the answer; -1 when there will be none */
    CompletableFuture<Long> say() {
        return say(TURNS[said++ % TURNS.length]);
    }

    private CompletableFuture<Long> say(String text) {
        var answer = new CompletableFuture<Long>();
        if (over) {
            answer.complete(-1L);
            return answer;
        }
        until(answer, until);
        socket.sendText("{\"type\":\"say\",\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"}", true);
        return answer;
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            var answer = waiting;
            over |= partial.indexOf("\"type\":\"ended\"") >= 0 || partial.indexOf("\"type\":\"problem\"") >= 0;
            if (answer != null && (over || partial.indexOf(awaited) >= 0)) {
                waiting = null;
                answer.complete(over ? -1 : System.nanoTime() - sent);
            }
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }
}
