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

/** What an operator sees when the settings open it, and what floods are told. */
class FiguresTest {

    @Test
    void figuresCountAndHoldNoWordOfWhatWasSaid(@TempDir Path data) throws Exception {
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--weerklank.data=" + data,
                        "--weerklank.scenarios=src/test/resources/scenarios",
                        "--management.endpoints.web.exposure.include=health,prometheus",
                        "--management.endpoint.prometheus.access=read-only",
                        "--logging.level.root=error")) {
            int port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
            var visitor = new Visitor(port);
            String session = visitor.talk("proefcasus", "Hoe gaat het met de Xylofoonspeler?", "Je ziet ertegen op.");
            try (var flood = visitor.socket(session, 3)) {
                flood.next("caught-up");
                for (int i = 0; i < 300; i++) {
                    flood.send("{\"type\":\"ping\"}");
                }
                assertThat(flood.next("problem").path("code").asString()).isEqualTo("too-fast");
            }
            String figures = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(figures)
                    .contains("weerklank_turn_seconds_count 2")
                    .contains("weerklank_sockets")
                    .contains("weerklank_refused_total{code=\"too-fast\"}")
                    .doesNotContain("Xylofoon")
                    .doesNotContain(session);
        }
    }
}
