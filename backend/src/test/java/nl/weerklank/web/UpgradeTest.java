package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.weerklank.Weerklank;
import nl.weerklank.backup.Backups;
import nl.weerklank.backup.DatabasePlace;
import nl.weerklank.once.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data of an earlier version is brought up to date and goes on: {@code v3.zip} was made by the version whose schema was
 * 3, with an ended conversation, a running one with a correction, a branch, one whose last turn was not answered
 * yet, and one with a trainer's own case.
 */
class UpgradeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path OLD = Path.of("src/test/resources/backup/v3.zip");
    private static final String ENDED = "393e1f86-9eac-42a4-863e-fad430f75f7d";
    private static final String RUNNING = "887634de-c0bd-4226-bd93-9d4699720056";
    private static final String UNANSWERED = "36e54cad-2c25-4326-818e-0e4d1651fb76";
    private static final String BRANCH = "1b98a4e7-88b2-4f77-b986-3bf3a5bdafec";
    private static final String OWN_CASE = "58e418ac-57fc-470a-b879-5b538b2fa1ee";

    @TempDir
    Path folder;

    @Test
    void conversationsOfAnEarlierVersionGoOnOnH2() throws Exception {
        var data = folder.resolve("data");
        Backups.restore(OLD, DatabasePlace.embedded(data));
        goesOn(List.of("weerklank.data=" + data));
    }

    @Test
    void conversationsOfAnEarlierVersionGoOnOnPostgres() throws Exception {
        try (var postgres = new Database.Postgres(folder.resolve("postgres"))) {
            Backups.restore(OLD, postgres.place());
            goesOn(postgres.settings());
        }
    }

    private static void goesOn(List<String> database) throws Exception {
        var settings = Stream.concat(database.stream(), Stream.of("server.port=0", "logging.level.root=warn"))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        try (var server = new SpringApplicationBuilder(Weerklank.class).run(settings)) {
            int port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
            Map<String, Integer> turns = new TreeMap<>();
            get(port, "/api/sessions")
                    .forEach(row -> turns.put(
                            row.path("session").asString(), row.path("turns").asInt()));
            assertThat(turns)
                    .isEqualTo(new TreeMap<>(Map.of(ENDED, 4, RUNNING, 4, UNANSWERED, 2, BRANCH, 2, OWN_CASE, 1)));
            assertThat(get(port, "/api/sessions/" + ENDED + "/report")
                            .path("ending")
                            .asString())
                    .isEqualTo("stopped");
            JsonNode report = get(port, "/api/sessions/" + RUNNING + "/report");
            assertThat(report.path("judgements")).hasSize(1);
            assertThat(report.path("branches").path(0).path("session").asString())
                    .isEqualTo(BRANCH);
            assertThat(StreamSupport.stream(
                            get(port, "/api/authoring/cases").path("own").spliterator(), false))
                    .anyMatch(row -> row.path("id").asString().equals("in-potjes-kopie")
                            && row.path("given").asInt() == 1);
            try (var browser = new Browser(port, UNANSWERED, 4, null)) {
                assertThat(browser.next("client").path("inReplyTo").asInt()).isEqualTo(4);
            }
            for (String session : new String[] {RUNNING, BRANCH, OWN_CASE}) {
                try (var browser = new Browser(port, session, -1, null)) {
                    browser.next("caught-up");
                    browser.say("Wat zou een eerste stap kunnen zijn?");
                    browser.next("client");
                }
            }
        }
    }

    private static JsonNode get(int port, String path) throws Exception {
        return JSON.readTree(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
