package nl.weerklank.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.weerklank.Weerklank;
import nl.weerklank.session.Conversations;
import nl.weerklank.xapi.Telling;
import nl.weerklank.xapi.XapiSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record store is told what was practised, also when it was away, and never what was said. */
class XapiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECRET_WORDS = "Die brieven liggen op de fiets.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WireMockServer store =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private ConfigurableApplicationContext server;

    @TempDir
    Path data;

    @BeforeEach
    void start() {
        store.start();
    }

    @AfterEach
    void stop() {
        server.close();
        store.stop();
    }

    @Test
    void whatCouldNotBeToldIsToldLaterAndOnce() throws Exception {
        store.stubFor(post(urlEqualTo("/xapi/statements"))
                .inScenario("away")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("back"));
        store.stubFor(post(urlEqualTo("/xapi/statements"))
                .inScenario("away")
                .whenScenarioStateIs("back")
                .willReturn(aResponse().withStatus(200)));
        serve("--weerklank.xapi.endpoint=" + store.baseUrl() + "/xapi/", "--weerklank.xapi.every=100ms");
        String session = practise();
        until(() -> told().size() >= 4);

        var told = told();
        assertThat(told)
                .extracting(XapiTest::verb)
                .containsExactly("initialized", "responded", "responded", "completed");
        assertThat(told).allSatisfy(statement -> {
            assertThat(statement.path("context").path("registration").asString())
                    .isEqualTo(session);
            assertThat(statement.path("actor").path("account").path("name").asString())
                    .isEqualTo("00000000-0000-0000-0000-000000000001");
        });
        assertThat(told.get(2).path("result").path("extensions").toString()).contains("PERSUADE");
        assertThat(told.get(3).path("result").path("completion").asBoolean()).isTrue();
        assertThat(new HashSet<>(
                        told.stream().map(each -> each.path("id").asString()).toList()))
                .hasSize(4);
        var bodies = store.findAll(postRequestedFor(urlEqualTo("/xapi/statements")));
        assertThat(bodies)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(request -> assertThat(request.getBodyAsString())
                        .contains("responded")
                        .doesNotContain("fiets")
                        .doesNotContain("potjes"));
        Thread.sleep(500);
        assertThat(told()).as("nothing is told again").hasSize(4);
    }

    /** With the key and secret of the store, which a server takes from its environment. */
    @Test
    void theStoreKnowsUsByKeyAndSecretAndARefusalHoldsNothingUp() throws Exception {
        store.stubFor(post(urlEqualTo("/statements")).willReturn(aResponse().withStatus(400)));
        serve();
        practise();
        practise();
        var settings = new XapiSettings(
                URI.create(store.baseUrl()), "https://oefenen.example", "wij", "geheim", Duration.ofMillis(50));
        try (var telling = new Telling(
                settings,
                server.getBean(JdbcClient.class),
                server.getBean(Conversations.class),
                JSON,
                Clock.systemUTC())) {
            telling.start();
            until(() -> store.countRequestsMatching(
                                    postRequestedFor(urlEqualTo("/statements")).build())
                            .getCount()
                    >= 2);
        }
        var asked = store.findAll(postRequestedFor(urlEqualTo("/statements"))).get(0);
        assertThat(asked.getHeader("Authorization")).isEqualTo("Basic d2lqOmdlaGVpbQ==");
        assertThat(asked.getHeader("X-Experience-API-Version")).isEqualTo("1.0.3");
        assertThat(asked.getBodyAsString()).contains("https://oefenen.example/cases/brought");
    }

    private void serve(String... settings) {
        var all = new ArrayList<>(List.of("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=error"));
        all.addAll(List.of(settings));
        server = new SpringApplicationBuilder(Weerklank.class).run(all.toArray(String[]::new));
    }

    private String practise() throws Exception {
        String turns = """
                [{"speaker":"trainee","text":"Hoe is het met de post?"},{"speaker":"client","text":"%s"},
                 {"speaker":"trainee","text":"Je moet gewoon potjes maken."},{"speaker":"client","text":"Ja, maar."}]""".formatted(SECRET_WORDS);
        var port = server.getEnvironment().getProperty("local.server.port");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/brought"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"language\":\"nl\",\"turns\":" + turns + "}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body()).path("session").asString();
    }

    /** What the store took. */
    private List<JsonNode> told() {
        var told = new ArrayList<JsonNode>();
        store.getAllServeEvents().stream()
                .filter(event -> event.getResponse().getStatus() == 200)
                .forEach(event ->
                        JSON.readTree(event.getRequest().getBodyAsString()).forEach(told::add));
        return told;
    }

    private static String verb(JsonNode statement) {
        return statement.path("verb").path("id").asString().replaceAll(".*/", "");
    }

    private static void until(java.util.function.BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }
}
