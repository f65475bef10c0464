package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A class that begins together. */
class BeginningTest {

    /** The text of a case is kept once, whoever is first. */
    @Test
    void manyBeginTheSameCaseAtTheSameMoment(@TempDir Path data) throws Exception {
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=error")) {
            int port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
            var visitor = new Visitor(port);
            var begun = IntStream.range(0, 24)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> visitor.begin("in-potjes"), task -> new Thread(task).start()))
                    .toList();
            assertThat(begun).allSatisfy(session -> assertThat(session.get()).hasSize(36));
        }
    }
}
