package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.weerklank.Weerklank;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real conversation that was typed out is coded and looked back on like a practised one, on a real server. */
class BroughtTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
    void aFileBecomesNamesAndLines() throws Exception {
        var typed = post("brought/reading", "application/octet-stream", "Coach: Hoe gaat het?\nJ.: Slecht.");
        assertThat(typed.path("speakers").findValuesAsString("name")).containsExactly("Coach", "J.");
        assertThat(typed.path("speakers").get(0).path("likely").asString()).isEqualTo("trainee");
        assertThat(typed.path("lines").findValuesAsString("text")).containsExactly("Hoe gaat het?", "Slecht.");
        var refused = post("brought/reading", "application/octet-stream", "Er was eens een gesprek.");
        assertThat(refused.path("code").asString()).isEqualTo("brought-no-speakers");
        assertThat(refused.path("detail").asString()).contains("dubbele punt");
    }

    @Test
    void bothSpeakersAreHeardAndCounted() throws Exception {
        String session = bring(
                trainee("Wat vind je zelf van hoe het nu gaat?"),
                client("Ik wil echt van die schulden af."),
                trainee("Je wilt weer rust in huis."),
                client("Ja, dat."),
                trainee("Je moet gewoon potjes maken."),
                client("Ja, maar dat heb ik al geprobeerd."));
        var report = get("sessions/" + session + "/report");
        assertThat(report.path("brought").asBoolean()).isTrue();
        assertThat(report.path("scenario").path("title").asString()).isEqualTo("Het tweede gesprek");
        assertThat(report.path("questions").path("open").asInt()).isEqualTo(1);
        assertThat(report.path("counts").path("PERSUADE").asInt()).isEqualTo(1);
        assertThat(report.path("turns").get(1).path("coding").path("talk").asString())
                .isEqualTo("change");
        assertThat(report.path("turns").get(5).path("coding").path("yesBut").asBoolean())
                .isTrue();
        assertThat(report.path("turns").get(5).path("coding").path("trigger").asInt())
                .isEqualTo(4);
        assertThat(report.path("work").path("words").path("trainee").asInt()).isEqualTo(20);
        assertThat(report.path("thoughts")).isEmpty();
        assertThat(report.path("moments")).isEmpty();
    }

    @Test
    void aConversationThatTheTraineeEndsIsLookedBackOnToo() throws Exception {
        String session = bring(client("Ik weet het niet."), trainee("Je twijfelt."), trainee("Tot volgende week."));
        assertThat(get("sessions/" + session + "/report")
                        .path("summary")
                        .path("traineeTurns")
                        .asInt())
                .isEqualTo(2);
        assertThat(get("sessions/" + session + "/turns/1/suggestions").path("suggestions"))
                .isNotNull();
        assertThat(post("sessions/" + session + "/branches", "application/json", "{\"turn\":1}")
                        .path("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(get("sessions?scenario=brought").findValuesAsString("session"))
                .contains(session);
        assertThat(get("progress?language=nl").path("conversations").asInt()).isPositive();
        assertThat(get("scenarios").path("scenarios").findValuesAsString("id")).doesNotContain("brought");
    }

    /** What a machine can tell of PDF/UA: tags, title, language, fonts within, and the words that people said as text. */
    @Test
    void theReportOnPaperCanBeReadAloud() throws Exception {
        String session = bring(
                trainee("Wat vind je zelf van <b>hoe</b> het & nu gaat?"),
                client("Ik wil echt van die schulden af. 🙂"),
                trainee("Je moet gewoon potjes maken."),
                client("Ja, maar dat heb ik al geprobeerd."));
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address + "sessions/" + session + "/report.pdf?language=en"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var paper = Loader.loadPDF(answer.body())) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Looking back");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (var page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Wat vind je zelf van <b>hoe</b> het & nu gaat?")
                    .contains("Ik wil echt van die schulden af.")
                    .contains("advice without permission")
                    .contains("yes, but");
        }
    }

    @Test
    void aConversationCanBeThrownAwayForGood() throws Exception {
        String session = bring(client("Ik weet het niet."), trainee("Je twijfelt."));
        answer(HttpRequest.newBuilder(URI.create(address + "sessions/" + session))
                .DELETE()
                .build());
        assertThat(get("sessions/" + session + "/report").path("code").asString())
                .isEqualTo("session-unknown");
        assertThat(get("sessions?scenario=brought").findValuesAsString("session"))
                .doesNotContain(session);
    }

    @Test
    void aTurnThatIsTooLongIsSaidSoAndNotCut() throws Exception {
        var refused = take(List.of(client("Ja. ".repeat(1_500)), trainee("Je vertelt veel.")));
        assertThat(refused.path("code").asString()).isEqualTo("brought-turn-too-long");
        assertThat(refused.path("detail").asString()).contains("4.000");
    }

    @Test
    void oneSpeakerIsNoConversation() throws Exception {
        var refused = take(List.of(client("Hallo?"), client("Is daar iemand?")));
        assertThat(refused.path("code").asString()).isEqualTo("brought-one-sided");
    }

    @SafeVarargs
    private static String bring(Map<String, String>... turns) throws Exception {
        return take(List.of(turns)).path("session").asString();
    }

    private static JsonNode take(List<Map<String, String>> turns) throws Exception {
        var whole = Map.of("title", "Het tweede gesprek", "language", "nl", "turns", turns);
        return post("brought", "application/json", JSON.writeValueAsString(whole));
    }

    private static Map<String, String> trainee(String text) {
        return Map.of("speaker", "trainee", "text", text);
    }

    private static Map<String, String> client(String text) {
        return Map.of("speaker", "client", "text", text);
    }

    private static JsonNode post(String path, String type, String content) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("Accept-Language", "nl")
                .POST(HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8))
                .build());
    }

    private static JsonNode get(String path) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private static JsonNode answer(HttpRequest request) throws Exception {
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
