package nl.weerklank.xapi;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The store on the other side. */
final class RecordStore {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** What became of statements. */
    enum Answer {
        TAKEN,
        /** Not now: it is away, busy, or does not know us; what stands in it is not at fault. */
        LATER,
        /** It will never take these. */
        REFUSED
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final XapiSettings settings;
    private final JsonMapper json;

    RecordStore(XapiSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    Answer tell(List<Statement> statements) throws InterruptedException {
        var request = HttpRequest.newBuilder(settings.statements())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Experience-API-Version", "1.0.3")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(statements)));
        if (settings.key() != null) {
            var pair = settings.key() + ":" + (settings.secret() == null ? "" : settings.secret());
            var encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + encoded);
        }
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            // 409: it has one of these already, from when its answer was lost.
            boolean taken = status < 300 || status == 409;
            boolean ours = status == 400 || status == 413 || status == 422;
            return taken ? Answer.TAKEN : ours ? Answer.REFUSED : Answer.LATER;
        } catch (IOException away) {
            return Answer.LATER;
        }
    }
}
