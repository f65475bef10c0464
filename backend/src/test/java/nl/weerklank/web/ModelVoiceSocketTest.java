package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.Weerklank;
import nl.weerklank.client.ModelServer;
import nl.weerklank.client.VoiceSettings.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server whose clients are worded by a model on another real server. */
class ModelVoiceSocketTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ASKED = "Hoe is het voor je om hier te zijn?";

    @TempDir
    Path data;

    private ModelServer model;
    private ConfigurableApplicationContext server;

    @BeforeEach
    void start() {
        model = new ModelServer();
        serve();
    }

    private void serve(String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--weerklank.data=" + data,
                "--weerklank.scenarios=src/test/resources/scenarios",
                "--weerklank.voice.provider=openai",
                "--weerklank.voice.base-url=" + model.url(),
                "--weerklank.voice.model=test",
                "--weerklank.voice.first-token=2s",
                "--logging.level.root=warn"));
        all.addAll(List.of(settings));
        server = new SpringApplicationBuilder(Weerklank.class).run(all.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        server.close();
        model.close();
    }

    @Test
    void wordsAreSeenWhileTheyComeAndTheLogKeepsThem() throws Exception {
        model.says(Provider.OPENAI, "Nou, dat is", " wel even wennen.", " Ik zit hier", " niet vaak.");
        String session = begin();
        String said;
        try (var browser = browser(session, -1)) {
            browser.say(ASKED);
            assertThat(browser.next("speaking").path("text").asString()).isEqualTo("Nou, dat is wel even wennen.");
            JsonNode answer = browser.next("client");
            said = answer.path("text").asString();
            assertThat(said).isEqualTo("Nou, dat is wel even wennen. Ik zit hier niet vaak.");
            assertThat(answer.path("voice").asString()).isEqualTo("model");
            assertThat(answer.path("fallback").isNull()).isTrue();
        }
        int requests = model.requests();
        server.close();
        serve();
        try (var browser = browser(session, 2)) {
            assertThat(browser.next("client").path("text").asString()).isEqualTo(said);
            browser.next("caught-up");
        }
        assertThat(get("/api/sessions/" + session + "/report").path("turns").toString())
                .contains(said);
        assertThat(model.requests()).isEqualTo(requests);
    }

    @Test
    void whenTheModelFailsTheScriptSpeaksAndItIsSaidWhy() throws Exception {
        model.says(Provider.OPENAI, "Nou, dat is wel even wennen. ", "Als AI ", "kan ik daar niets van vinden.");
        try (var browser = browser(begin(), -1)) {
            browser.say(ASKED);
            browser.next("speaking");
            JsonNode answer = browser.next("client");
            assertThat(answer.path("voice").asString()).isEqualTo("scripted");
            assertThat(answer.path("fallback").asString()).isEqualTo("out_of_role");
            assertThat(answer.path("text").asString()).isNotBlank().doesNotContain("AI");
        }
    }

    @Test
    void aSlowModelKeepsNobodyWaiting() throws Exception {
        model.waits(Provider.OPENAI, 1_500, "Nou, dat is wel even wennen.");
        try (var browser = browser(begin(), -1);
                var other = browser(begin(), -1)) {
            browser.next("client");
            browser.next("caught-up");
            other.next("client");
            browser.say(ASKED);
            browser.next("typing");
            browser.send("{\"type\":\"ping\"}");
            // Everything between the turn and its answer: the line lives on while the model thinks.
            assertThat(browser.next("pong", "client").path("type").asString()).isEqualTo("pong");
            other.send("{\"type\":\"end\",\"id\":\"7d0d9a54-2f7e-4a36-8f0b-1c5f0e7b9a21\"}");
            other.next("ended");
            assertThat(browser.next("client").path("voice").asString()).isEqualTo("model");
        }
    }

    @Test
    void whoSpeaksOnIsAnsweredByTheScriptAndNothingIsLostOrDoubled() throws Exception {
        model.waits(Provider.OPENAI, 1_500, "Nou, dat is wel even wennen.");
        String session = begin();
        try (var browser = browser(session, 1)) {
            browser.say(ASKED);
            browser.next("typing");
            browser.say("Neem de tijd.");
            JsonNode first = browser.next("client");
            assertThat(first.path("inReplyTo").asInt()).isEqualTo(2);
            assertThat(first.path("fallback").asString()).isEqualTo("interrupted");
            assertThat(browser.next("client").path("inReplyTo").asInt()).isEqualTo(4);
        }
        assertThat(get("/api/sessions/" + session).path("seq").asInt()).isEqualTo(5);
    }

    @Test
    void whatWasNotAnsweredWhenTheServerStoppedIsAnsweredOnReturn() throws Exception {
        model.waits(Provider.OPENAI, 1_900, "Nou, dat is wel even wennen.");
        String session = begin();
        try (var browser = browser(session, 1)) {
            browser.say(ASKED);
            browser.next("typing");
        }
        server.close();
        model.says(Provider.OPENAI, "Nou, dat is wel even wennen.");
        serve();
        try (var browser = browser(session, 2)) {
            assertThat(browser.next("client").path("inReplyTo").asInt()).isEqualTo(2);
        }
        assertThat(get("/api/sessions/" + session).path("seq").asInt()).isEqualTo(3);
    }

    @Test
    void aBudgetThatIsSpentIsSaidAndOutlivesARestart() throws Exception {
        server.close();
        serve("--weerklank.voice.calls-per-session=1", "--weerklank.voice.calls-per-day=2");
        model.says(Provider.OPENAI, "Nou, dat is wel even wennen.");
        String session = begin();
        try (var browser = browser(session, 1)) {
            browser.say(ASKED);
            assertThat(browser.next("client").path("voice").asString()).isEqualTo("model");
            browser.say("Vertel eens wat meer.");
            assertThat(browser.next("client").path("fallback").asString()).isEqualTo("budget_session");
        }
        server.close();
        serve("--weerklank.voice.calls-per-session=5", "--weerklank.voice.calls-per-day=1");
        try (var browser = browser(begin(), 1)) {
            browser.say(ASKED);
            assertThat(browser.next("client").path("fallback").asString()).isEqualTo("budget_day");
        }
    }

    @Test
    void aProposalFromTheModelIsCheckedAndCountsAgainstTheBudget() throws Exception {
        server.close();
        serve("--weerklank.voice.calls-per-session=2");
        model.says(Provider.OPENAI, "Nou, dat is wel even wennen.");
        String session = begin();
        try (var browser = browser(session, 1)) {
            browser.say(ASKED);
            browser.next("client");
        }
        String suggestions = "/api/sessions/" + session + "/turns/1/suggestions";
        assertThat(get(suggestions).path("model").asBoolean()).isTrue();
        model.says(Provider.OPENAI, "“Het is wennen voor je. ", "Wat is er vandaag anders dan anders?”");
        var proposal = post(suggestions);
        assertThat(proposal.path("says").asString())
                .isEqualTo("Het is wennen voor je. Wat is er vandaag anders dan anders?");
        assertThat(proposal.path("fallback").isNull()).isTrue();
        assertThat(post(suggestions).path("fallback").asString()).isEqualTo("budget_session");
    }

    @Test
    void theBrowserKnowsBeforehandThatAModelSpeaks() throws Exception {
        assertThat(get("/api/sessions/" + begin()).path("voice").asString()).isEqualTo("model");
    }

    private Browser browser(String session, int after) {
        return new Browser(port(), session, after, null);
    }

    private int port() {
        return Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
    }

    private JsonNode post(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private String begin() throws Exception {
        return send(HttpRequest.newBuilder(uri("/api/sessions"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"scenario\":\"proefcasus\",\"seed\":7}")))
                .path("session")
                .asString();
    }

    private JsonNode get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws Exception {
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }
}
