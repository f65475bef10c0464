package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Whoever looks after the server sees how it is, and no secret. */
class ServerTest {

    @Test
    void healthModelAndLimitsAreTold(@TempDir Path data) throws Exception {
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--weerklank.data=" + data,
                        "--weerklank.voice.provider=openai",
                        "--weerklank.voice.model=klein",
                        "--weerklank.voice.base-url=http://wij:geheim@model.example.org/v1?key=geheim",
                        "--weerklank.messages-per-minute=77",
                        "--logging.level.root=error")) {
            var port = server.getEnvironment().getProperty("local.server.port");
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/server"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            var told = new JsonMapper().readTree(answer.body());
            assertThat(told.path("health").asString()).isEqualTo("up");
            assertThat(told.path("parts").path("db").asString()).isEqualTo("up");
            assertThat(told.path("database").asString()).startsWith("H2 ");
            assertThat(told.path("freeDiskMb").asLong()).isPositive();
            assertThat(told.path("model").path("name").asString()).isEqualTo("klein");
            assertThat(told.path("model").path("host").asString()).isEqualTo("model.example.org");
            assertThat(told.path("limits").path("messagesPerMinute").asInt()).isEqualTo(77);
            assertThat(answer.body()).doesNotContain("geheim");
        }
    }
}
