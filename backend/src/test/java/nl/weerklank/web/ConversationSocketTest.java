package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
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

/** A real server with a real database file and real sockets. */
class ConversationSocketTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    private ConfigurableApplicationContext server;
    private int port;

    @BeforeEach
    void start() {
        server = new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--weerklank.data=" + data,
                        "--weerklank.scenarios=src/test/resources/scenarios",
                        "--logging.level.root=warn");
        port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theClientSpeaksFirstAndAnswersWhatIsSaid() throws Exception {
        try (var browser = new Browser(port, begin(), -1, null)) {
            assertThat(browser.next("client").path("text").asString()).isEqualTo("Nou, hier ben ik dan.");
            browser.next("caught-up");
            String id = browser.say("Hoe is het voor je om hier te zijn?");
            JsonNode heard = browser.next("trainee");
            assertThat(heard.path("id").asString()).isEqualTo(id);
            assertThat(heard.path("seq").asInt()).isEqualTo(2);
            assertThat(heard.path("coding").path("codes").toString()).contains("Q");
            JsonNode answer = browser.next("client");
            assertThat(answer.path("inReplyTo").asInt()).isEqualTo(2);
            assertThat(answer.path("text").asString()).isNotBlank();
            assertThat(answer.path("state").path("trust").isNumber()).isTrue();
        }
    }

    @Test
    void aTurnThatIsSentTwiceIsStoredOnceAndAnsweredFromTheLog() throws Exception {
        String session = begin();
        try (var browser = new Browser(port, session, -1, null)) {
            String id = browser.say("Wat maakt het lastig?");
            String first = browser.next("trainee").toString();
            browser.next("client");
            browser.say(id, "Wat maakt het lastig?");
            assertThat(browser.next("trainee").toString()).isEqualTo(first);
        }
        assertThat(get("/api/sessions/" + session).path("seq").asInt()).isEqualTo(3);
    }

    @Test
    void anOldMessageThatComesAfterANewerOneIsAnsweredFromItsOwnPlace() throws Exception {
        String session = begin();
        try (var browser = new Browser(port, session, -1, null)) {
            String id = browser.say("Wat maakt het lastig?");
            browser.next("client");
            browser.say("Je ziet ertegen op.");
            browser.next("client");
            browser.say(id, "Wat maakt het lastig?");
            assertThat(browser.next("trainee").path("seq").asInt()).isEqualTo(4);
            assertThat(browser.next("trainee").path("seq").asInt()).isEqualTo(2);
            assertThat(browser.next("client").path("inReplyTo").asInt()).isEqualTo(2);
        }
        assertThat(get("/api/sessions/" + session).path("seq").asInt()).isEqualTo(5);
    }

    @Test
    void aBrokenScriptIsToldWithItsPlacesAndTheOthersArePlayed() throws Exception {
        JsonNode list = get("/api/scenarios");
        assertThat(list.path("scenarios").findValuesAsString("id")).contains("proefcasus", "in-potjes");
        JsonNode broken = list.path("broken").get(0);
        assertThat(broken.path("file").asString()).isEqualTo("kapot.yaml");
        JsonNode problem = broken.path("problems").get(0);
        assertThat(problem.path("line").asInt()).isPositive();
        assertThat(problem.path("message").asString()).isNotBlank();
    }

    @Test
    void afterARestartTheConversationGoesOnWhereItWas() throws Exception {
        String session = begin();
        String said;
        try (var browser = new Browser(port, session, -1, null)) {
            browser.say("Hoe gaat het met de rekeningen?");
            browser.next("trainee");
            said = browser.next("client").path("text").asString();
        }
        stop();
        start();
        try (var browser = new Browser(port, session, 2, null)) {
            assertThat(browser.next("client").path("text").asString()).isEqualTo(said);
            assertThat(browser.next("caught-up").path("seq").asInt()).isEqualTo(3);
            browser.say("Vertel eens.");
            assertThat(browser.next("trainee").path("seq").asInt()).isEqualTo(4);
        }
    }

    @Test
    void twoTabsSeeTheSameConversation() throws Exception {
        String session = begin();
        try (var one = new Browser(port, session, -1, null);
                var other = new Browser(port, session, 1, null)) {
            one.next("caught-up");
            other.next("caught-up");
            one.say("Wat houdt je bezig?");
            assertThat(other.next("trainee")).isEqualTo(one.next("trainee"));
            assertThat(other.next("client")).isEqualTo(one.next("client"));
        }
    }

    @Test
    void badMessagesGetAClearAnswerAndTheConversationGoesOn() throws Exception {
        try (var browser = new Browser(port, begin(), -1, null)) {
            browser.say("   \u0000\u0007 ");
            assertThat(browser.next("problem").path("code").asString()).isEqualTo("empty-message");
            browser.say("x".repeat(100_000));
            assertThat(browser.next("problem").path("code").asString()).isEqualTo("message-too-long");
            browser.send("geen json");
            assertThat(browser.next("problem").path("code").asString()).isEqualTo("message-unreadable");
            browser.send("{\"type\":\"dansen\"}");
            assertThat(browser.next("problem").path("message").asString()).contains("niet te lezen");
            browser.send("{\"type\":\"say\",\"id\":\"geen-uuid\",\"text\":\"hoi\"}");
            assertThat(browser.next("problem").path("code").asString()).isEqualTo("message-unreadable");
            browser.say("🙂🙂");
            assertThat(browser.next("trainee").path("text").asString()).isEqualTo("🙂🙂");
            assertThat(browser.next("client").path("text").asString()).isNotBlank();
        }
    }

    @Test
    void nothingCanBeSaidAfterTheEnd() throws Exception {
        try (var browser = new Browser(port, begin(), -1, null)) {
            browser.send("{\"type\":\"end\",\"id\":\"" + UUID.randomUUID() + "\"}");
            assertThat(browser.next("ended").path("ending").asString()).isEqualTo("stopped");
            browser.say("Nog even dit.");
            assertThat(browser.next("problem").path("code").asString()).isEqualTo("session-ended");
        }
    }

    @Test
    void draftsAreCodedButNotStored() throws Exception {
        String session = begin();
        try (var browser = new Browser(port, session, -1, null)) {
            browser.send(
                    "{\"type\":\"draft\",\"id\":\"%s\",\"text\":\"Hoe is dat voor je?\"}".formatted(UUID.randomUUID()));
            assertThat(browser.next("drafted").path("coding").path("codes").toString())
                    .contains("Q");
        }
        assertThat(get("/api/sessions/" + session).path("seq").asInt()).isEqualTo(1);
    }

    @Test
    void anUnknownSessionIsSaidSo() throws Exception {
        try (var browser = new Browser(port, UUID.randomUUID().toString(), -1, null)) {
            assertThat(browser.next("problem").path("code").asString()).isEqualTo("session-unknown");
        }
        assertThat(get("/api/sessions/" + UUID.randomUUID()).path("code").asString())
                .isEqualTo("session-unknown");
    }

    @Test
    void pagesOfOtherSitesAreRefused() throws Exception {
        String session = begin();
        assertThatThrownBy(() -> new Browser(port, session, -1, "https://elders.example"))
                .hasStackTraceContaining("403");
        new Browser(port, session, -1, "http://localhost:" + port).close();
    }

    @Test
    void theReportCountsWhatWasHeardAndHoldsBackRatiosOfAShortTalk() throws Exception {
        String session = begin();
        try (var browser = new Browser(port, session, -1, null)) {
            browser.say("Hoe is het voor je om hier te zijn?");
            browser.next("trainee");
            browser.next("client");
        }
        JsonNode report = get("/api/sessions/" + session + "/report");
        assertThat(report.path("counts").path("Q").asInt()).isEqualTo(1);
        assertThat(report.path("enough").asBoolean()).isFalse();
        assertThat(report.path("summary").path("reflectionQuestionRatio").isNull())
                .isTrue();
        assertThat(report.path("turns").size()).isEqualTo(3);
        assertThat(report.path("scenario").path("title").asString()).isEqualTo("Proefcasus");
    }

    @Test
    void theSameSeedGivesTheSameConversation() throws Exception {
        assertThat(answers(begin())).isEqualTo(answers(begin()));
    }

    private String answers(String session) {
        var answers = new StringBuilder();
        try (var browser = new Browser(port, session, -1, null)) {
            browser.next("caught-up");
            for (String turn : new String[] {"Hoe gaat het?", "Je moet die post openmaken.", "Het houdt je bezig."}) {
                browser.say(turn);
                answers.append(browser.next("client").path("text").asString()).append('\n');
            }
        }
        return answers.toString();
    }

    private String begin() throws Exception {
        var begun = send(HttpRequest.newBuilder(uri("/api/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("scenario", "proefcasus", "seed", 7)))));
        return begun.path("session").asString();
    }

    private JsonNode get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private JsonNode send(HttpRequest.Builder request) throws Exception {
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
