package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that stops while many speak. */
@ExtendWith(OutputCaptureExtension.class)
class DrainingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SPEAKERS = 12;

    @TempDir
    static Path data;

    @Test
    void aServerThatStopsFinishesWhatItTookAndSendsEverybodyAwayToComeBack(CapturedOutput output) throws Exception {
        var server = start();
        int port = port(server);
        var browsers = new ArrayList<Browser>();
        var sessions = new ArrayList<String>();
        for (int i = 0; i < SPEAKERS; i++) {
            String session = begin(port);
            sessions.add(session);
            browsers.add(new Browser(port, session, -1, null));
        }
        var speaking = new CountDownLatch(SPEAKERS);
        var pool = Executors.newFixedThreadPool(SPEAKERS);
        for (Browser browser : browsers) {
            pool.submit(() -> speakUntilSentAway(browser, speaking));
        }
        assertThat(speaking.await(20, TimeUnit.SECONDS)).isTrue();
        server.close();
        pool.shutdown();
        assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        for (Browser browser : browsers) {
            assertThat(browser.closed()).isEqualTo(1012);
        }
        assertThat(output).doesNotContain("ERROR", "commit", "was not stored");

        var again = start();
        try {
            for (int i = 0; i < SPEAKERS; i++) {
                var told = told(browsers.get(i).rest());
                var logged = JSON.readTree(text(port(again), "/api/sessions/" + sessions.get(i) + "/transcript.json"))
                        .path("events");
                told.forEach((seq, event) -> assertThat(logged.get(seq)).isEqualTo(event));
                // Every turn that was taken was answered too, and both were told before the line was cut.
                assertThat(told).hasSize(logged.size());
                assertThat(logged.get(logged.size() - 1).path("type").asString())
                        .isIn("client", "ended");
            }
        } finally {
            again.close();
        }
    }

    private static void speakUntilSentAway(Browser browser, CountDownLatch speaking) {
        try {
            for (int turn = 0; turn < 10_000; turn++) {
                browser.say("Wat maakt het lastig?");
                speaking.countDown();
            }
        } catch (CompletionException sentAway) {
            speaking.countDown();
        }
    }

    private static Map<Integer, JsonNode> told(List<JsonNode> messages) {
        var told = new TreeMap<Integer, JsonNode>();
        for (JsonNode message : messages) {
            if (message.has("at")) {
                told.put(message.path("seq").asInt(), message);
            }
        }
        return told;
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--weerklank.data=" + data,
                        "--weerklank.scenarios=src/test/resources/scenarios",
                        "--logging.level.root=warn");
    }

    private static int port(ConfigurableApplicationContext server) {
        return Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
    }

    private static String begin(int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                        "scenario", "proefcasus", "seed", UUID.randomUUID().hashCode()))));
        return JSON.readTree(HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("session")
                .asString();
    }

    private static String text(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
