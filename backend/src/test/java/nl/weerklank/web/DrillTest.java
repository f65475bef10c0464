package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drills over HTTP, on a real server with a real database file. */
class DrillTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext server;
    private static String address;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new SpringApplicationBuilder(Weerklank.class)
                .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
        address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/api/drills";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAnswerIsHeardAndTheClientReacts() throws Exception {
        var told = answer("nl-open-13", Map.of("id", UUID.randomUUID(), "text", "Hoe ging het gisteren?"));
        assertThat(told.at("/verdict/outcome").asString()).isEqualTo("heard");
        assertThat(told.at("/coding/question").asString()).isEqualTo("open");
        assertThat(told.at("/verdict/reaction").asString()).isNotBlank();
        assertThat(told.at("/verdict/comesBack").isNull()).isTrue();
    }

    @Test
    void whatWasMissedIsPlannedToComeBack() throws Exception {
        var told = answer("nl-question-2", Map.of("id", UUID.randomUUID(), "text", "Je moet gewoon bellen."));
        assertThat(told.at("/verdict/outcome").asString()).isEqualTo("missed");
        assertThat(told.at("/verdict/comesBack").asString()).isNotBlank();
    }

    @Test
    void theSameAnswerSentTwiceIsKeptOnce() throws Exception {
        var said = Map.of("id", UUID.randomUUID(), "text", "Je moet gewoon eten.");
        int before = seen("question");
        var first = answer("nl-question-3", said);
        assertThat(answer("nl-question-3", said)).isEqualTo(first);
        assertThat(seen("question")).isEqualTo(before + 1);
    }

    @Test
    void markedPhrasesAreComparedWithTheChangeTalk() throws Exception {
        var told = answer("nl-spot-1", Map.of("id", UUID.randomUUID(), "marked", new int[] {1}));
        assertThat(told.at("/verdict/outcome").asString()).isEqualTo("heard");
        assertThat(told.at("/verdict/phrases/0/type").asString()).isEqualTo("desire");
    }

    @Test
    void aRoundGoesOnWithoutWhatItHadAlready() throws Exception {
        String first = get("/next?language=en&kind=affirm").at("/item/id").asString();
        String second = get("/next?language=en&kind=affirm&except=" + first)
                .at("/item/id")
                .asString();
        assertThat(first).startsWith("en-affirm-").isNotEqualTo(second);
    }

    @Test
    void whatCannotBeReadOrDoesNotExistIsRefused() throws Exception {
        assertThat(answer("nl-open-1", Map.of("id", UUID.randomUUID()))
                        .path("code")
                        .asString())
                .isEqualTo("message-unreadable");
        assertThat(answer("nl-none-1", Map.of("id", UUID.randomUUID(), "text", "Ja"))
                        .path("code")
                        .asString())
                .isEqualTo("drill-unknown");
    }

    private static int seen(String kind) throws Exception {
        for (JsonNode one : get("?language=nl").path("kinds")) {
            if (one.path("kind").asString().equals(kind)) {
                return one.path("seen").asInt();
            }
        }
        throw new AssertionError("There is no kind " + kind);
    }

    private static JsonNode get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static JsonNode answer(String item, Map<String, ?> said) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address + "/" + item + "/answers"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(said))));
    }

    private static JsonNode send(HttpRequest.Builder request) throws Exception {
        return JSON.readTree(
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }
}
