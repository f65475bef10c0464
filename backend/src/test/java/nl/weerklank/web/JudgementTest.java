package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
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

/** People may hear a turn otherwise than the coder; the trainer's ear counts, and the coder can learn from it. */
class JudgementTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    private ConfigurableApplicationContext server;
    private int port;
    private String session;

    @BeforeEach
    void talk() throws Exception {
        server = new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--weerklank.data=" + data,
                        "--weerklank.scenarios=src/test/resources/scenarios",
                        "--logging.level.root=warn");
        port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
        session = json(post("/api/sessions", "{\"scenario\":\"proefcasus\",\"seed\":7}"))
                .path("session")
                .asString();
        try (var browser = new Browser(port, session, -1, null)) {
            browser.say("Je moet gewoon die post openmaken.");
            browser.next("trainee");
            browser.send("{\"type\":\"end\",\"id\":\"" + UUID.randomUUID() + "\"}");
            browser.next("ended");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTrainersCorrectionCountsInTheReportAndTheCodersHearingStays() throws Exception {
        judge(1, "trainer", "{\"codes\":[\"GI\"],\"moralising\":false,\"question\":\"none\"}");
        JsonNode report = json(get("/api/sessions/" + session + "/report"));
        assertThat(report.path("counts").path("GI").asInt()).isEqualTo(1);
        assertThat(report.path("counts").path("PERSUADE").asInt()).isZero();
        assertThat(report.path("turns").get(1).path("coding").path("codes").toString())
                .contains("PERSUADE");
        assertThat(report.path("judgements").get(0).path("codes").toString()).isEqualTo("[\"GI\"]");
        assertThat(report.path("ending").asString()).isEqualTo("stopped");
    }

    @Test
    void aTraineesDisputeIsKeptAndChangesNoFigure() throws Exception {
        judge(1, "trainee", "{\"codes\":[\"GI\"],\"question\":\"none\",\"remark\":\"Ik gaf alleen uitleg.\"}");
        JsonNode report = json(get("/api/sessions/" + session + "/report"));
        assertThat(report.path("counts").path("PERSUADE").asInt()).isEqualTo(1);
        assertThat(report.path("judgements").get(0).path("remark").asString()).isEqualTo("Ik gaf alleen uitleg.");
    }

    @Test
    void theSameJudgementTwiceIsStoredOnce() throws Exception {
        String body = body(UUID.randomUUID(), 0, "trainer", "{\"talk\":\"change\",\"yesBut\":false,\"discord\":false}");
        var first = json(post("/api/sessions/" + session + "/judgements", body));
        assertThat(json(post("/api/sessions/" + session + "/judgements", body))).isEqualTo(first);
        assertThat(json(get("/api/sessions/" + session + "/report"))
                        .path("judgements")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatWasCorrectedCanBeLearnedFrom() throws Exception {
        judge(1, "trainer", "{\"codes\":[\"GI\",\"Q\"],\"question\":\"open\",\"moralising\":false}");
        judge(0, "trainer", "{\"talk\":\"sustain\",\"yesBut\":true,\"discord\":false}");
        String[] trainee = get("/api/corrections/nl-trainee.tsv").split("\n");
        assertThat(trainee[0]).isEqualTo(header("trainee"));
        String row = trainee[trainee.length - 1];
        assertThat(row.split("\t")).hasSameSizeAs(trainee[0].split("\t"));
        assertThat(row)
                .contains("\tC: Nou, hier ben ik dan.\tJe moet gewoon die post openmaken.\tGI Q\topen\tnone\t")
                .endsWith("\tno\tquestion\t-\tproefcasus");
        String[] client = get("/api/corrections/nl-client.tsv").split("\n");
        assertThat(client[0]).isEqualTo(header("client"));
        assertThat(client[client.length - 1])
                .contains("\t-\tNou, hier ben ik dan.\tsustain\tnone\tyes\tagainst\tno\t-");
    }

    @Test
    void coderAndTrainerAreComparedOnWhatATrainerLookedAt() throws Exception {
        judge(1, "trainee", "{\"codes\":[],\"question\":\"none\"}");
        int before = agreement("PERSUADE").path("turns").asInt();
        judge(1, "trainer", "{\"codes\":[\"PERSUADE\"],\"moralising\":false,\"question\":\"none\"}");
        int both = agreement("PERSUADE").path("both").asInt();
        assertThat(agreement("PERSUADE").path("turns").asInt()).isEqualTo(before + 1);
        assertThat(both).isPositive();
        judge(1, "trainer", "{\"codes\":[\"GI\"],\"moralising\":false,\"question\":\"none\"}");
        JsonNode persuade = agreement("PERSUADE");
        assertThat(persuade.path("both").asInt()).isEqualTo(both - 1);
        assertThat(persuade.path("coder").asInt()).isPositive();
        assertThat(agreement("GI").path("trainer").asInt()).isPositive();
    }

    private JsonNode agreement(String what) throws Exception {
        for (JsonNode row : json(get("/api/agreement/nl"))) {
            if (row.path("what").asString().equals(what)) {
                return row;
            }
        }
        throw new AssertionError(what);
    }

    @Test
    void theConversationCanBeTakenAlongAsAFile() throws Exception {
        String[] rows = get("/api/sessions/" + session + "/transcript.csv").split("\r\n");
        assertThat(rows[0]).startsWith("\uFEFFturn,at,speaker,text,codes");
        assertThat(rows[2])
                .contains(",trainee,Je moet gewoon die post openmaken.,PERSUADE,none,none,without_permission,");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.replaceAll("\"[^\"]*\"", "").split(",", -1))
                        .hasSize(20));
        JsonNode whole = json(get("/api/sessions/" + session + "/transcript.json"));
        assertThat(whole.path("format").asString()).isEqualTo("weerklank-conversation/1");
        assertThat(whole.path("events").size()).isEqualTo(5);
    }

    @Test
    void aCellThatLooksLikeAFormulaIsNone() throws Exception {
        String other = json(post("/api/sessions", "{\"scenario\":\"proefcasus\",\"seed\":7}"))
                .path("session")
                .asString();
        try (var browser = new Browser(port, other, -1, null)) {
            browser.say("=HYPERLINK(\"http://elders.example\", \"klik\")");
            browser.next("trainee");
        }
        assertThat(get("/api/sessions/" + other + "/transcript.csv"))
                .contains(",\"'=HYPERLINK(\"\"http://elders.example\"\", \"\"klik\"\")\",");
    }

    @Test
    void whatCannotBeSaidOfATurnIsRefused() throws Exception {
        String talkOfATrainee = body(UUID.randomUUID(), 1, "trainer", "{\"talk\":\"change\"}");
        assertThat(json(post("/api/sessions/" + session + "/judgements", talkOfATrainee))
                        .path("code")
                        .asString())
                .isEqualTo("judgement-unfit");
        String noSuchTurn = body(UUID.randomUUID(), 99, "trainer", "{\"codes\":[]}");
        assertThat(json(post("/api/sessions/" + session + "/judgements", noSuchTurn))
                        .path("code")
                        .asString())
                .isEqualTo("judgement-unfit");
        assertThat(json(post("/api/sessions/" + session + "/judgements", "{\"turn\":1}"))
                        .path("code")
                        .asString())
                .isEqualTo("judgement-unfit");
    }

    private static String header(String speaker) throws Exception {
        return Files.readAllLines(Path.of("corpus/nl/nla-" + speaker + ".tsv")).get(0);
    }

    private void judge(int turn, String by, String judgement) throws Exception {
        var said = json(post("/api/sessions/" + session + "/judgements", body(UUID.randomUUID(), turn, by, judgement)));
        assertThat(said.path("type").asString()).isEqualTo("judged");
    }

    private static String body(UUID id, int turn, String by, String judgement) {
        return "{\"id\":\"%s\",\"turn\":%d,\"by\":\"%s\",\"judgement\":%s}".formatted(id, turn, by, judgement);
    }

    private static JsonNode json(String body) {
        return JSON.readTree(body);
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
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
