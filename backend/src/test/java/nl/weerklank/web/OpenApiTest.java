package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import nl.weerklank.Weerklank;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Code;
import nl.weerklank.scenario.Feedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API as it is written down (OpenAPI 3.1) is the API as it is. {@code -Dweerklank.write=true} writes it down anew.
 */
class OpenApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path WRITTEN = Path.of("docs", "openapi.json");

    @Test
    void whatIsWrittenDownIsWhatThereIs(@TempDir Path data) throws Exception {
        var there = there(data);
        if (Boolean.getBoolean("weerklank.write")) {
            Files.writeString(WRITTEN, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(there) + "\n");
        }
        var written = JSON.readTree(Files.readString(WRITTEN));
        assertThat(names(written.path("paths"))).isEqualTo(names(there.path("paths")));
        assertThat(written).as("run this test with -Dweerklank.write=true").isEqualTo(there);
    }

    private static JsonNode there(Path data) throws Exception {
        // Who asks is known from how they signed in.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class);
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                .run(
                        "--server.port=0",
                        "--spring.profiles.active=organisation",
                        "--weerklank.data=" + data,
                        "--logging.level.root=error",
                        "--springdoc.api-docs.enabled=true",
                        "--springdoc.paths-to-match=/api/**",
                        // Several controllers have a Row of their own.
                        "--springdoc.use-fqn=true",
                        "--springdoc.writer-with-order-by-keys=true")) {
            var port = server.getEnvironment().getProperty("local.server.port");
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            var api = (ObjectNode) JSON.readTree(answer.body());
            api.remove("servers");
            var info = api.putObject("info");
            info.put("title", "Weerklank");
            info.put("version", "1");
            info.put(
                    "description",
                    "Conversations go over a socket, see protocol.md; this is everything else that the screens use.");
            asOnTheWire(api);
            return api;
        }
    }

    /** Enum values travel as {@link WireFormat} writes them. */
    private static void asOnTheWire(JsonNode node) {
        if (node.path("enum") instanceof ArrayNode values) {
            var words = values.valueStream().map(JsonNode::asString).toList();
            boolean codes = words.contains(Code.PERSUADE_WITH.name());
            boolean feedback = words.contains(Feedback.PER_PHASE.name());
            values.removeAll();
            for (String word : words) {
                String lower = word.toLowerCase(Locale.ROOT);
                values.add(codes ? word : feedback ? lower.replace('_', '-') : lower);
            }
        }
        node.forEach(OpenApiTest::asOnTheWire);
    }

    private static TreeSet<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
