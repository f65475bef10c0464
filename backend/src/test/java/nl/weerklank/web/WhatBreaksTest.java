package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.Weerklank;
import nl.weerklank.once.Database;
import nl.weerklank.once.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a trainee sees when a disk is full, a clock jumps or a database restarts. For models: ModelVoiceSocketTest. */
class WhatBreaksTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of 512 bytes each: the largest that a file may become. Above it a write fails as on a full disk. */
    private static final int FULL_AT_BLOCKS = 2_000;

    private static final int MOST_CONVERSATIONS = 20_000;

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskATurnWaitsInTheBrowserAndIsStoredWhenThereIsRoomAgain() throws Exception {
        var settings = List.of("weerklank.data=" + folder.resolve("data"), "logging.level.root=warn");
        try (var server = new Server(
                        settings,
                        folder.resolve("server.log"),
                        "bash",
                        "-c",
                        "ulimit -S -f " + FULL_AT_BLOCKS + "; exec \"$@\"",
                        "limited")
                .start()) {
            String session = begin(server.port());
            var browser = new Browser(server.port(), session, -1, null);
            browser.next("caught-up");
            var confirmed = new ArrayList<String>();
            confirmed.add(browser.say("Hoe gaat het?"));
            browser.next("client");
            fill(server.port());

            String refused = browser.say("Wat maakt het lastig?");
            JsonNode problem = browser.next("problem");
            assertThat(problem.path("code").asString()).isEqualTo("storage-unavailable");
            assertThat(problem.path("message").asString()).contains("niet worden bewaard");
            assertThat(browser.closed()).isEqualTo(1013);

            server.allowFilesOfAnySize();
            try (var back = Browser.patient(server.port(), session, -1)) {
                for (String id : confirmed) {
                    assertThat(back.next("trainee").path("id").asString()).isEqualTo(id);
                }
                back.next("caught-up");
                back.say(refused, "Wat maakt het lastig?");
                assertThat(back.next("trainee").path("id").asString()).isEqualTo(refused);
                back.next("client");
            }
        }
    }

    /** Until nothing more can be begun. */
    private static void fill(int port) throws Exception {
        for (int i = 0; i < MOST_CONVERSATIONS; i++) {
            var begun = beginning(port);
            if (begun.statusCode() == 503) {
                assertThat(begun.body()).contains("storage-unavailable");
                return;
            }
        }
        throw new AssertionError("The disk never became full");
    }

    @Test
    void whileTheDatabaseRestartsATurnWaitsInTheBrowserAndIsStoredOnceAfterwards() throws Exception {
        try (var postgres = new Database.Postgres(folder.resolve("postgres"))) {
            var settings = new ArrayList<>(postgres.settings());
            settings.add("logging.level.root=warn");
            try (var server = new Server(settings, folder.resolve("server.log")).start()) {
                String session = begin(server.port());
                var browser = new Browser(server.port(), session, -1, null);
                browser.next("caught-up");
                browser.say("Hoe gaat het?");
                browser.next("client");
                postgres.stop();
                String id = browser.say("Wat maakt het lastig?");
                assertThat(browser.next("problem").path("code").asString()).isEqualTo("storage-unavailable");
                assertThat(browser.closed()).isEqualTo(1013);
                assertThat(response(server.port(), "/api/sessions/" + session).statusCode())
                        .isEqualTo(503);
                postgres.start();
                try (var back = new Browser(server.port(), session, 3, null)) {
                    back.next("caught-up");
                    back.say(id, "Wat maakt het lastig?");
                    assertThat(back.next("trainee").path("seq").asInt()).isEqualTo(4);
                    assertThat(back.next("client").path("inReplyTo").asInt()).isEqualTo(4);
                }
            }
        }
    }

    @Test
    void aClockThatJumpsTakesNothingOutOfOrder() throws Exception {
        var clock = new Jumping();
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(Clock.class, () -> clock))
                .run("--server.port=0", "--weerklank.data=" + folder, "--logging.level.root=warn")) {
            int port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
            String session = begin(port);
            var times = new ArrayList<Instant>();
            try (var browser = new Browser(port, session, -1, null)) {
                for (Duration jump :
                        List.of(Duration.ZERO, Duration.ofDays(-400), Duration.ofHours(3), Duration.ofDays(800))) {
                    clock.now = clock.now.plus(jump);
                    browser.say("Wat houdt je bezig?");
                    times.add(Instant.parse(browser.next("trainee").path("at").asString()));
                    times.add(Instant.parse(browser.next("client").path("at").asString()));
                }
            }
            assertThat(times).isSorted().hasSize(8);
            JsonNode report = JSON.readTree(
                    response(port, "/api/sessions/" + session + "/report").body());
            assertThat(report.path("turns").size()).isEqualTo(9);
        }
    }

    /** Stands still until it jumps. */
    private static final class Jumping extends Clock {

        private volatile Instant now = Instant.parse("2026-03-29T00:59:59Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static HttpResponse<String> response(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String begin(int port) throws Exception {
        return JSON.readTree(beginning(port).body()).path("session").asString();
    }

    private static HttpResponse<String> beginning(int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("scenario", "in-potjes", "seed", 7))));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
