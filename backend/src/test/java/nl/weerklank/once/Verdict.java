package nl.weerklank.once;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.session.FoldedLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what the trainees saw to what is in the log. */
final class Verdict {

    static final List<String> FAULTS = List.of(
            "lost",
            "doubled",
            "reordered",
            "hole",
            "told otherwise",
            "unanswered",
            "folded otherwise",
            "stored though refused",
            "unknown",
            "stuck");

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Book book;

    Verdict(Book book) {
        this.book = book;
    }

    /** What the log says when everything has come to rest, as a server tells it. */
    void compareWith(Server server) {
        for (Book.Seen seen : book.seen()) {
            JsonNode log = transcript(server, seen.session());
            Map<String, Integer> stored = new HashMap<>();
            var answered = new HashSet<Integer>();
            for (int seq = 0; seq < log.size(); seq++) {
                JsonNode event = log.get(seq);
                String where = seen.session() + " at " + seq;
                if (event.path("seq").asInt() != seq) {
                    book.wrong("hole", where);
                }
                if (event.path("type").asString().equals("trainee")
                        && stored.put(event.path("id").asString(), seq) != null) {
                    book.wrong("doubled", where);
                }
                if (event.path("inReplyTo").isNumber()
                        && !answered.add(event.path("inReplyTo").asInt())) {
                    book.wrong("doubled", where);
                }
            }
            boolean ended = log.size() > 0
                    && log.get(log.size() - 1).path("type").asString().equals("ended");
            for (Book.Confirmed confirmed : seen.confirmed()) {
                String where = seen.session() + " at " + confirmed.seq();
                Integer seq = stored.get(confirmed.id());
                if (seq == null || !log.get(seq).path("text").asString().equals(confirmed.text())) {
                    book.wrong("lost", where);
                } else if (seq != confirmed.seq()) {
                    book.wrong("reordered", where);
                } else if (!answered.contains(seq) && !ended) {
                    book.wrong("unanswered", where);
                }
            }
            seen.refused().stream()
                    .filter(stored::containsKey)
                    .forEach(id -> book.wrong("stored though refused", seen.session() + " " + id));
            seen.tabs().forEach(tab -> compare(tab.events(), log, seen.session()));
        }
    }

    private void compare(List<JsonNode> told, JsonNode log, String session) {
        for (int seq = 0; seq < told.size(); seq++) {
            if (!told.get(seq).equals(log.get(seq))) {
                book.wrong("told otherwise", session + " at " + seq);
                return;
            }
        }
    }

    /** What a fold over the log predicts for every turn, beside what the servers said from their memory. */
    void fold(Connection database) {
        var logs = new FoldedLog(database);
        for (Book.Seen seen : book.seen()) {
            logs.differences(UUID.fromString(seen.session()))
                    .forEach(where -> book.wrong("folded otherwise", seen.session() + " " + where));
        }
    }

    private static JsonNode transcript(Server server, String session) {
        try {
            var request = HttpRequest.newBuilder(server.http("/api/sessions/" + session + "/transcript.json"))
                    .build();
            return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("events");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
