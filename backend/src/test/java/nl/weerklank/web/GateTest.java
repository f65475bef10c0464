package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What comes in, and what an answer lets a page do, on a real server. */
class GateTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BEGIN = "{\"scenario\":\"proefcasus\"}";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext server;
    private static int port;

    @BeforeAll
    static void start() {
        server = serve(data);
        port = port(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/scenarios", "/api/sessions/nonsense", "/nowhere", "/actuator/health"})
    void everyAnswerTellsTheBrowserWhatAPageMayDo(String path) throws Exception {
        var headers = send(request(path)).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cache-Control").orElse("").contains("no-store"))
                .isEqualTo(path.startsWith("/api/"));
        // Over plain HTTP it would lock people out of a server on their own machine.
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteChangesNothingHere() throws Exception {
        var foreign = send(begin().header("Origin", "https://elders.example"));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("foreign-origin");
        assertThat(send(begin().header("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(send(begin().header("Origin", "http://localhost:" + port)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aNameThatOnlyPointsToThisMachineIsNotThisMachine() throws Exception {
        assertThat(raw("GET /api/sessions HTTP/1.1\r\nHost: lokkertje.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("foreign-host");
        assertThat(raw("GET /api/sessions HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        var large = send(request("/api/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("x".repeat((int) Gate.LARGEST_MESSAGE + 1))));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("content-too-large");
        var unknown = send(request("/api/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(BEGIN.getBytes()))));
        assertThat(unknown.statusCode()).isEqualTo(411);
    }

    @Test
    void whereOthersCanComeOneAddressHasAPace(@TempDir Path other) throws Exception {
        try (var open = serve(
                other,
                "--server.address=0.0.0.0",
                "--weerklank.requests-per-minute=8",
                "--weerklank.conversations-per-minute=2")) {
            assertThat(begun(open)).containsExactly(201, 201, 429);
            var statuses = Stream.generate(() -> status(request(port(open), "/api/scenarios")))
                    .limit(8)
                    .toList();
            assertThat(statuses).contains(200).endsWith(429, 429);
            var refused = send(request(port(open), "/api/scenarios").header("Accept-Language", "en"));
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("too-many-requests").contains("Wait a few seconds");
            assertThat(status(request(port(open), "/actuator/health"))).isEqualTo(200);
            // The same address written otherwise is the same address.
            assertThat(status(request(port(open), "/%61pi/scenarios"))).isEqualTo(429);
        }
    }

    @Test
    void anAddressWrittenOtherwiseIsNotStoredEither() throws Exception {
        assertThat(send(request("/%61pi/scenarios")).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/metrics", "/actuator/loggers", "/actuator/heapdump"})
    void ofTheActuatorOnlyHealthIsOpen(String path) {
        assertThat(status(request(path))).isEqualTo(404);
    }

    @Test
    void aloneThereIsNoLimit() {
        assertThat(Stream.generate(() -> status(request("/api/scenarios/schema.json")))
                        .limit(50))
                .allMatch(status -> status == 200);
    }

    private static java.util.List<Integer> begun(ConfigurableApplicationContext open) {
        return Stream.generate(() -> status(request(port(open), "/api/sessions")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(BEGIN))))
                .limit(3)
                .toList();
    }

    private static HttpRequest.Builder begin() {
        return request("/api/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BEGIN));
    }

    private static HttpRequest.Builder request(String path) {
        return request(port, path);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static int status(HttpRequest.Builder request) {
        try {
            return send(request).statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As written: a client of the library would not send another machine's name. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int port(ConfigurableApplicationContext of) {
        return Integer.parseInt(of.getEnvironment().getProperty("local.server.port"));
    }

    private static ConfigurableApplicationContext serve(Path data, String... more) {
        return new SpringApplicationBuilder(Weerklank.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--weerklank.data=" + data,
                                        "--weerklank.scenarios=src/test/resources/scenarios",
                                        "--logging.level.root=error"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
