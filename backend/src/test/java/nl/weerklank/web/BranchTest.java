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

/** Trying a turn again, on a real server with a real database and real sockets. */
class BranchTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> SAID = List.of(
            "Hoe gaat het met de rekeningen?",
            "Je moet die post gewoon openmaken.",
            "Het houdt je bezig.",
            "Wat zou je graag anders willen?");

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext server;
    private static int port;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--weerklank.data=" + data,
                        "--weerklank.scenarios=src/test/resources/scenarios",
                        "--logging.level.root=warn");
        port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSameWordsGetTheSameAnswers() throws Exception {
        String first = begin();
        var answers = say(first, SAID);
        String branch = branch(first, 3).path("session").asString();
        assertThat(say(branch, SAID.subList(1, 4))).isEqualTo(answers.subList(1, 4));
        assertThat(get("/api/sessions/" + branch + "/report").path("turns").size())
                .isEqualTo(
                        get("/api/sessions/" + first + "/report").path("turns").size());
    }

    @Test
    void otherWordsGetAnotherAnswerAndTheFirstConversationStaysAsItWas() throws Exception {
        String first = begin();
        var answers = say(first, SAID);
        JsonNode before = get("/api/sessions/" + first + "/report").path("turns");
        String branch = branch(first, 3).path("session").asString();
        assertThat(say(branch, List.of("Als je die stapel ziet, zakt de moed je in de schoenen.")))
                .isNotEqualTo(answers.subList(1, 2));
        assertThat(get("/api/sessions/" + first + "/report").path("turns")).isEqualTo(before);
    }

    @Test
    void aBranchSharesEverythingBeforeTheTurnAndNothingAfterIt() throws Exception {
        String first = begin();
        say(first, SAID);
        JsonNode begun = branch(first, 5);
        // Started, the opening, and two turns with their answers.
        assertThat(begun.path("seq").asInt()).isEqualTo(5);
        JsonNode report = get("/api/sessions/" + begun.path("session").asString() + "/report");
        JsonNode whole = get("/api/sessions/" + first + "/report");
        assertThat(report.path("turns").size()).isEqualTo(5);
        for (int turn = 0; turn < 5; turn++) {
            assertThat(report.path("turns").path(turn))
                    .isEqualTo(whole.path("turns").path(turn));
        }
        assertThat(report.path("branchedFrom").path("session").asString()).isEqualTo(first);
        assertThat(report.path("branchedFrom").path("turn").asInt()).isEqualTo(5);
        assertThat(whole.path("branchedFrom").isNull()).isTrue();
        assertThat(whole.path("branches").path(0).path("session")).isEqualTo(begun.path("session"));
    }

    @Test
    void anEndedConversationCanBeTriedAgainAndABranchBranchedAgain() throws Exception {
        String first = begin();
        var answers = say(first, SAID);
        try (var browser = new Browser(port, first, -1, null)) {
            browser.send("{\"type\":\"end\",\"id\":\"" + UUID.randomUUID() + "\"}");
            browser.next("ended");
        }
        String branch = branch(first, 3).path("session").asString();
        say(branch, SAID.subList(1, 3));
        String second = branch(branch, 5).path("session").asString();
        assertThat(say(second, SAID.subList(2, 4))).isEqualTo(answers.subList(2, 4));
    }

    @Test
    void onlyATraineeTurnCanBeTriedAgain() throws Exception {
        String first = begin();
        say(first, SAID.subList(0, 1));
        for (int turn : new int[] {-1, 0, 2, 7}) {
            JsonNode refused = branch(first, turn);
            assertThat(refused.path("code").asString()).isEqualTo("turn-unknown");
            assertThat(refused.path("status").asInt()).isEqualTo(404);
        }
        assertThat(send(post("/api/sessions/" + UUID.randomUUID() + "/branches", Map.of("turn", 1)))
                        .path("code")
                        .asString())
                .isEqualTo("session-unknown");
    }

    @Test
    void theAttemptsOfOneCaseCanBeListed() throws Exception {
        String first = begin();
        say(first, SAID.subList(0, 1));
        String branch = branch(first, 1).path("session").asString();
        JsonNode attempts = get("/api/sessions?scenario=proefcasus&limit=100");
        assertThat(attempts.toString()).contains(first, branch);
        assertThat(get("/api/sessions?scenario=een-andere").size()).isZero();
    }

    private static List<String> say(String session, List<String> turns) {
        var answers = new ArrayList<String>();
        try (var browser = new Browser(port, session, -1, null)) {
            browser.next("caught-up");
            for (String turn : turns) {
                browser.say(turn);
                JsonNode answer = browser.next("client");
                answers.add(answer.path("text").asString() + answer.path("move") + answer.path("state"));
            }
        }
        return answers;
    }

    private static String begin() throws Exception {
        return send(post("/api/sessions", Map.of("scenario", "proefcasus", "seed", 11)))
                .path("session")
                .asString();
    }

    private static JsonNode branch(String session, int turn) throws Exception {
        return send(post("/api/sessions/" + session + "/branches", Map.of("turn", turn)));
    }

    private static HttpRequest.Builder post(String path, Map<String, ?> body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private static JsonNode get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws Exception {
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
