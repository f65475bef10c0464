package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.once.Database;
import nl.weerklank.once.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two servers, each a process of its own, on one PostgreSQL. */
class TwoServersTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static Database database;
    private static Server one;
    private static Server other;

    @BeforeAll
    static void start() {
        database = new Database.Postgres(folder.resolve("postgres"));
        var settings = new ArrayList<>(database.settings());
        settings.add("weerklank.scenarios=src/test/resources/scenarios");
        settings.add("logging.level.root=warn");
        one = new Server(settings, folder.resolve("one.log")).start();
        other = new Server(settings, folder.resolve("other.log")).start();
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void twoTabsOnTwoServersSeeTheSameTurns() throws Exception {
        String session = begin(one);
        try (var here = new Browser(one.port(), session, -1, null);
                var there = new Browser(other.port(), session, -1, null)) {
            here.next("caught-up");
            there.next("caught-up");
            for (String turn : List.of("Wat houdt je bezig?", "Je ziet ertegen op.")) {
                here.say(turn);
                assertThat(there.next("trainee")).isEqualTo(here.next("trainee"));
                assertThat(there.next("client")).isEqualTo(here.next("client"));
            }
            there.say("En nu van deze kant.");
            assertThat(here.next("trainee")).isEqualTo(there.next("trainee"));
            assertThat(here.next("client")).isEqualTo(there.next("client"));
        }
    }

    @Test
    void theSameTurnSentToBothServersIsStoredOnce() throws Exception {
        String session = begin(one);
        try (var here = new Browser(one.port(), session, -1, null);
                var there = new Browser(other.port(), session, -1, null)) {
            String id = here.say("Wat maakt het lastig?");
            there.say(id, "Wat maakt het lastig?");
            assertThat(here.next("trainee")).isEqualTo(there.next("trainee"));
            assertThat(here.next("client")).isEqualTo(there.next("client"));
        }
        assertThat(send(other, request(other, "/api/sessions/" + session))
                        .path("seq")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void whenAServerIsKilledTheConversationGoesOnAtTheOther() throws Exception {
        String session = begin(one);
        String spared = begin(other);
        var answers = answers(spared, other, List.of("Hoe gaat het?", "Het houdt je bezig.", "Wat wil je anders?"));
        assertThat(answers(session, one, List.of("Hoe gaat het?"))).isEqualTo(answers.subList(0, 1));
        try (var browser = new Browser(one.port(), session, -1, null)) {
            browser.next("caught-up");
            one.kill();
        }
        // He answers the same words in the same way as if nothing had happened.
        assertThat(answers(session, other, List.of("Het houdt je bezig.", "Wat wil je anders?")))
                .isEqualTo(answers.subList(1, 3));
        one.start();
        try (var back = new Browser(one.port(), session, -1, null)) {
            assertThat(back.next("caught-up").path("seq").asInt()).isEqualTo(7);
        }
    }

    @Test
    void aCaseThatIsGivenAtOneServerCanBePlayedAtTheOther() throws Exception {
        JsonNode copy = send(one, post(one, "/api/authoring/cases", Map.of("copyOf", "in-potjes", "author", "Noor")));
        String id = copy.path("id").asString();
        send(
                one,
                post(
                        one,
                        "/api/authoring/cases/" + id + "/gift",
                        Map.of("version", copy.path("version").asInt(), "author", "Noor")));
        assertThat(send(other, request(other, "/api/scenarios"))
                        .path("scenarios")
                        .findValuesAsString("id"))
                .contains(id);
    }

    private static List<String> answers(String session, Server server, List<String> turns) {
        var answers = new ArrayList<String>();
        try (var browser = new Browser(server.port(), session, -1, null)) {
            browser.next("caught-up");
            for (String turn : turns) {
                browser.say(turn);
                JsonNode answer = browser.next("client");
                answers.add(answer.path("text").asString() + answer.path("move") + answer.path("state"));
            }
        }
        return answers;
    }

    private static String begin(Server server) throws Exception {
        return send(server, post(server, "/api/sessions", Map.of("scenario", "proefcasus", "seed", 7)))
                .path("session")
                .asString();
    }

    private static HttpRequest.Builder request(Server server, String path) {
        return HttpRequest.newBuilder(server.http(path));
    }

    private static HttpRequest.Builder post(Server server, String path, Map<String, ?> body) {
        return request(server, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private static JsonNode send(Server server, HttpRequest.Builder request) throws Exception {
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
