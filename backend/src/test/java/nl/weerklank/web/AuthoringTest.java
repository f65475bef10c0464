package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writing cases over HTTP, on a real server with a real database file. */
class AuthoringTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String KEY = """
            scenario: %s
            taal: nl
            cliënt: { naam: Hennie }
            opening: "Kom binnen."
            reacties:
              advies:
                - "Ja, maar dat zei mijn broer ook al."
            proeven:
              - proef: Advies krijgt ja, maar
                gesprek:
                  - { trainee: "Je zou een boekhouder kunnen bellen.", hoort: advies, cliënt: ja-maar }
              - proef: Een vraag is geen advies
                gesprek:
                  - { trainee: "Wat houdt je bezig?", hoort: advies }
            """;

    private static final String NOOR = UUID.randomUUID().toString();
    private static final String BAS = UUID.randomUUID().toString();

    private static ConfigurableApplicationContext server;
    private static String address;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new SpringApplicationBuilder(Weerklank.class)
                .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
        address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/api/";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everySaveIsAVersionThatStays() throws Exception {
        String id = create(KEY.formatted("De sleutel")).path("id").asString();
        assertThat(id).isEqualTo("de-sleutel");
        var saved = save(id, 1, KEY.formatted("De andere sleutel"), "Noor");

        assertThat(saved.path("version").asInt()).isEqualTo(2);
        assertThat(get("authoring/cases/" + id + "/versions").findValuesAsString("title"))
                .containsExactly("De andere sleutel", "De sleutel");
        assertThat(get("authoring/cases/" + id + "/versions/1").path("text").asString())
                .contains("scenario: De sleutel");
        var line = get("authoring/cases/" + id + "/differences?from=1&to=2").get(0);
        assertThat(line.path("before").asString()).isEqualTo("scenario: De sleutel");
        assertThat(line.path("after").asString()).isEqualTo("scenario: De andere sleutel");
    }

    @Test
    void aSaveOnTopOfSomeoneElsesIsRefusedAndShowsTheirText() throws Exception {
        String id = create(KEY.formatted("Samen")).path("id").asString();
        save(id, 1, KEY.formatted("Van Noor"), "Noor");

        var refused = save(id, 1, KEY.formatted("Van Bas"), "Bas");
        assertThat(refused.path("status").asInt()).isEqualTo(409);
        assertThat(refused.path("code").asString()).isEqualTo("case-overtaken");
        assertThat(refused.path("author").asString()).isEqualTo("Noor");
        assertThat(refused.path("text").asString()).contains("Van Noor");
        assertThat(get("authoring/cases/" + id).path("text").asString()).contains("Van Noor");

        assertThat(save(id, refused.path("version").asInt(), KEY.formatted("Van Bas"), "Bas")
                        .path("version")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void whoeverHasTheSameCaseOpenIsTold() throws Exception {
        String id = create(KEY.formatted("Samen open")).path("id").asString();
        assertThat(here(id, NOOR, "Noor").path("others")).isEmpty();
        assertThat(here(id, BAS, "Bas").path("others").get(0).path("name").asString())
                .isEqualTo("Noor");
        save(id, 1, KEY.formatted("Van Bas"), "Bas");

        var told = here(id, NOOR, "Noor");
        assertThat(told.path("others").findValuesAsString("name")).containsExactly("Bas");
        assertThat(told.path("version").asInt()).isEqualTo(2);
        assertThat(told.path("author").asString()).isEqualTo("Bas");

        send("DELETE", "authoring/cases/" + id + "/writers/" + BAS, object());
        assertThat(here(id, NOOR, "Noor").path("others")).isEmpty();
        assertThat(here("niets", NOOR, "Noor").path("status").asInt()).isEqualTo(404);
    }

    private static JsonNode here(String id, String place, String author) throws Exception {
        return send("PUT", "authoring/cases/" + id + "/writers/" + place, object().put("author", author));
    }

    @Test
    void aTextIsHeldBesideRealClients() throws Exception {
        var score = send("POST", "authoring/score", object().put("text", KEY.formatted("Kort")));
        assertThat(score.path("conversations").asInt()).isEqualTo(120);
        assertThat(score.path("outcomes").findValuesAsString("trainee")).contains("listener", "fixer");
        assertThat(score.path("outside").findValuesAsString("kind")).isNotEmpty();
        var refused = send("POST", "authoring/score", object().put("text", "scenario: Zonder cliënt\n"));
        assertThat(refused.path("code").asString()).isEqualTo("case-not-playable");
    }

    @Test
    void aSaveThatComesTwiceIsOneVersion() throws Exception {
        String id = create(KEY.formatted("Dubbel")).path("id").asString();
        save(id, 1, KEY.formatted("Dubbel gezien"), "");

        assertThat(save(id, 1, KEY.formatted("Dubbel gezien"), "")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aCaseIsPlayedOnceItIsGivenToTheGroupAndNoLongerWhenItIsTakenBack() throws Exception {
        String id = create(KEY.formatted("Voor de groep")).path("id").asString();
        assertThat(playable()).doesNotContain(id);

        send("POST", "authoring/cases/" + id + "/gift", object().put("version", 1));
        assertThat(playable()).contains(id);
        var session = send("POST", "sessions", object().put("scenario", id)).path("session");
        send("DELETE", "authoring/cases/" + id + "/gift", object());

        assertThat(playable()).doesNotContain(id);
        assertThat(get("sessions/" + session.asString())
                        .path("scenario")
                        .path("title")
                        .asString())
                .isEqualTo("Voor de groep");
    }

    @Test
    void theGroupKeepsTheVersionThatItWasGiven() throws Exception {
        String id = create(KEY.formatted("Vast")).path("id").asString();
        send("POST", "authoring/cases/" + id + "/gift", object().put("version", 1));
        save(id, 1, KEY.formatted("Nog niet af"), "");

        assertThat(get("scenarios/" + id).path("title").asString()).isEqualTo("Vast");
    }

    @Test
    void aCaseWithErrorsIsKeptButNotGivenToTheGroup() throws Exception {
        String id = create("scenario: Half\nvertrouwn: 3\n").path("id").asString();

        var refused = send("POST", "authoring/cases/" + id + "/gift", object().put("version", 1));
        assertThat(refused.path("code").asString()).isEqualTo("case-not-playable");
        assertThat(get("authoring/cases/" + id).path("playable").asBoolean()).isFalse();
    }

    @Test
    void aShippedCaseIsCopiedUnderATitleOfItsOwn() throws Exception {
        var copy = send("POST", "authoring/cases", object().put("copyOf", "in-potjes"));

        assertThat(copy.path("title").asString()).isEqualTo("In potjes (kopie)");
        assertThat(copy.path("origin").asString()).isEqualTo("in-potjes");
        assertThat(copy.path("playable").asBoolean()).isTrue();
    }

    @Test
    void theCheckTellsProblemsWithTheirPlaceAndWhatToDo() throws Exception {
        var checked = send(
                "POST", "authoring/check", object().put("text", KEY.formatted("Fout") + "begin: { vertrouwn: 3 }\n"));

        assertThat(checked.path("playable").asBoolean()).isFalse();
        assertThat(checked.path("problems"))
                .filteredOn(problem -> problem.path("code").asString().equals("unknown-key"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path("line").asInt()).isEqualTo(15);
                    assertThat(problem.path("column").asInt()).isEqualTo(10);
                    assertThat(problem.path("suggestion").asString()).contains("vertrouwen");
                });
    }

    @Test
    void aTriedConversationFollowsFromTextSeedAndTurnsAndTellsWhichLineWasChosen() throws Exception {
        var attempt = object().put("text", KEY.formatted("Proberen")).put("seed", 3);
        attempt.putArray("turns").add("Je zou een boekhouder kunnen bellen.");
        var tried = send("POST", "authoring/try", attempt);

        assertThat(send("POST", "authoring/try", attempt)).isEqualTo(tried);
        var turns = tried.path("turns");
        assertThat(turns.get(0).path("reaction").path("says").asString()).isEqualTo("Kom binnen.");
        assertThat(turns.get(1).path("reaction").path("occasion").asString()).isEqualTo("advice");
        assertThat(turns.get(1).path("heard").path("codes").toString()).contains("PERSUADE");
        assertThat(turns.get(1).path("reaction").path("state").path("trust").isNumber())
                .isTrue();

        attempt.put(
                "text", KEY.formatted("Proberen").replace("Ja, maar dat zei mijn broer ook al.", "Ja, maar nu niet."));
        assertThat(said(send("POST", "authoring/try", attempt), "Ja, maar nu niet."))
                .isEqualTo(said(tried, "Ja, maar dat zei mijn broer ook al."));
    }

    @Test
    void aLineOfTheScriptIsNamedByItsPlace() throws Exception {
        for (int seed = 1; seed <= 20; seed++) {
            var attempt = object().put("text", KEY.formatted("Plaats")).put("seed", seed);
            attempt.putArray("turns").add("Je zou een boekhouder kunnen bellen.");
            var turn = send("POST", "authoring/try", attempt).path("turns").get(1);
            if (turn.path("reaction").path("says").asString().startsWith("Ja, maar dat zei")) {
                var line = turn.path("lines").get(0);
                assertThat(line.path("source").asString()).isEqualTo("reaction");
                assertThat(line.path("line").asInt()).isEqualTo(7);
                return;
            }
        }
        throw new AssertionError("The line was never chosen");
    }

    @Test
    void testsTellWhoseDoingItWas() throws Exception {
        var results = send("POST", "authoring/tests", object().put("text", KEY.formatted("Proeven")));

        assertThat(results.findValuesAsString("outcome")).containsExactly("passed", "heard_otherwise");
        assertThat(results.get(1).path("came").asString()).isEqualTo("OPEN_QUESTION");
        assertThat(results.get(1).path("line").asInt()).isEqualTo(14);
    }

    @Test
    void casesGoOutAndComeInAsAZip() throws Exception {
        create(KEY.formatted("Heen en weer"));
        var zip = HTTP.send(
                HttpRequest.newBuilder(URI.create(address + "authoring/cases/files"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            assertThat(in.getNextEntry()).isNotNull();
        }

        var taken = upload("application/zip", zip.body());
        assertThat(taken.findValuesAsString("title")).contains("Heen en weer");
        assertThat(taken.findValuesAsString("id")).anyMatch(id -> id.startsWith("heen-en-weer-"));
    }

    @Test
    void aFileComesInAlone() throws Exception {
        var taken = upload("application/yaml", KEY.formatted("Eén bestand").getBytes(StandardCharsets.UTF_8));

        assertThat(taken.get(0).path("id").asString()).isEqualTo("een-bestand");
    }

    @Test
    void aHostileZipIsRefused() throws Exception {
        assertThat(code(zip(Map.of("../../etc/casus.yaml", new byte[1])))).isEqualTo("import-unsafe-name");
        assertThat(code(zip(Map.of("..\\casus.yaml", new byte[1])))).isEqualTo("import-unsafe-name");
        assertThat(code(zip(Map.of("bom.yaml", new byte[50_000_000])))).isEqualTo("import-too-large");
        assertThat(code("geen zip".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-unreadable");
        var many = new java.util.HashMap<String, byte[]>();
        for (int i = 0; i < 201; i++) {
            many.put(i + ".yaml", new byte[0]);
        }
        assertThat(code(zip(many))).isEqualTo("import-too-many");
    }

    private static int said(JsonNode tried, String words) {
        int at = 0;
        for (JsonNode turn : tried.path("turns")) {
            if (turn.path("reaction").path("says").asString().contains(words)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String code(byte[] zip) throws Exception {
        return upload("application/zip", zip).path("code").asString();
    }

    private static JsonNode upload(String type, byte[] content) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(address + "authoring/cases/files"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }

    private static java.util.List<String> playable() throws Exception {
        return get("scenarios").path("scenarios").findValuesAsString("id");
    }

    private static JsonNode create(String text) throws Exception {
        return send("POST", "authoring/cases", object().put("text", text));
    }

    private static JsonNode save(String id, int base, String text, String author) throws Exception {
        return send(
                "PUT",
                "authoring/cases/" + id,
                object().put("text", text).put("base", base).put("author", author));
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static JsonNode get(String path) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private static JsonNode send(String method, String path, ObjectNode body) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static JsonNode answer(HttpRequest request) throws Exception {
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
