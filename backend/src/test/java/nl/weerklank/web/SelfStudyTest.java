package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notebook of one's own, and moments that a calendar can read, on a real server. */
class SelfStudyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext server;
    private static String address;

    /** A Wednesday. */
    @Configuration
    static class WednesdayNoon {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new SpringApplicationBuilder(Weerklank.class, WednesdayNoon.class)
                .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
        address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/api/";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aNoteIsWrittenRewrittenAndTornOut() throws Exception {
        var session = send("POST", "sessions", "{\"scenario\":\"in-potjes\"}")
                .path("session")
                .asString();
        var id = UUID.randomUUID();
        send("PUT", "notes/" + id, "{\"text\":\"Vaker stil zijn.\",\"session\":\"" + session + "\"}");
        send("PUT", "notes/" + id, "{\"text\":\"Vaker stil durven zijn.\"}");
        var notes = send("GET", "notes", null);
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).path("text").asString()).isEqualTo("Vaker stil durven zijn.");
        assertThat(notes.get(0).path("session").asString()).isEqualTo(session);

        send("DELETE", "sessions/" + session, null);
        assertThat(send("GET", "notes", null).get(0).path("session").isNull())
                .as("the note stays")
                .isTrue();
        send("DELETE", "notes/" + id, null);
        assertThat(send("GET", "notes", null)).isEmpty();
    }

    @Test
    void aCalendarReadsTheMomentsUntilItsAddressIsTakenBack() throws Exception {
        send(
                "PUT",
                "moments",
                "{\"moments\":[{\"day\":\"monday\",\"at\":\"08:45\",\"minutes\":15},{\"day\":\"wednesday\",\"at\":\"16:00\",\"minutes\":500}]}");
        var feed = URI.create(send("POST", "moments/feed", "{}").path("address").asString());
        assertThat(send("GET", "moments", null).path("feed").asBoolean()).isTrue();
        var calendar = read(feed);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body().split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains("DTSTART:20261130T084500", "RRULE:FREQ=WEEKLY;BYDAY=MO", "DURATION:PT15M")
                .as("today, and no longer than may be")
                .contains("DTSTART:20261125T160000", "RRULE:FREQ=WEEKLY;BYDAY=WE", "DURATION:PT120M")
                .endsWith("END:VCALENDAR");

        send("DELETE", "moments/feed", null);
        assertThat(read(feed).statusCode()).isEqualTo(404);
    }

    @Test
    void aMomentThatIsNoneIsSaidSo() throws Exception {
        var refused = send("PUT", "moments", "{\"moments\":[{\"day\":\"someday\",\"at\":\"08:45\",\"minutes\":15}]}");
        assertThat(refused.path("status").asInt()).isEqualTo(400);
    }

    private static HttpResponse<String> read(URI feed) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(feed).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
