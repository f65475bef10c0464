package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Progress follows what was said, over HTTP. */
class ProgressTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    private ConfigurableApplicationContext server;
    private int port;

    @BeforeEach
    void start() {
        server = new SpringApplicationBuilder(Weerklank.class)
                .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=error");
        port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConversationAndATrainersCorrectionMoveTheFigures() throws Exception {
        assertThat(progress("").path("conversations").asInt()).isZero();
        assertThat(progress("").path("next").get(0).path("why").asString()).isEqualTo("first");
        String session = json(post("/api/sessions", "{\"scenario\":\"in-potjes\",\"seed\":7}"))
                .path("session")
                .asString();
        try (var browser = new Browser(port, session, 1, null)) {
            browser.say("Je moet gewoon die post openmaken.");
            browser.next("client");
            browser.say("Hoe is het voor je om hier te zijn?");
            browser.next("client");
        }
        var view = progress("");
        assertThat(view.path("conversations").asInt()).isEqualTo(1);
        assertThat(share(view, "holding_back")).isEqualTo("1/2");
        assertThat(share(view, "open_questions")).isEqualTo("1/1");
        assertThat(view.path("next").get(0).path("what").asString()).isEqualTo("conversation");
        assertThat(view.path("next").get(0).path("id").asString()).isEqualTo(session);
        post(
                "/api/sessions/" + session + "/judgements",
                "{\"id\":\"%s\",\"turn\":1,\"by\":\"trainer\",\"judgement\":{\"codes\":[\"GI\"],\"question\":\"none\",\"moralising\":false}}"
                        .formatted(UUID.randomUUID()));
        assertThat(share(progress(""), "holding_back")).isEqualTo("2/2");
        assertThat(progress("&goal=support").path("next").toString()).contains("\"chosen\"");
    }

    private JsonNode progress(String more) throws Exception {
        return json(send(HttpRequest.newBuilder(uri("/api/progress?language=nl" + more))));
    }

    private static String share(JsonNode view, String skill) {
        for (JsonNode each : view.path("skills")) {
            if (each.path("skill").asString().equals(skill)) {
                return each.path("now").path("good").asInt() + "/"
                        + each.path("now").path("of").asInt();
            }
        }
        throw new AssertionError(skill);
    }

    private static JsonNode json(String body) {
        return JSON.readTree(body);
    }

    private String post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
