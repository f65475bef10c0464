package nl.weerklank.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.weerklank.miti.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** An editor with the schema takes what the reader takes, and marks what a writer is likely to get wrong. */
class ScriptSchemaTest {

    private static final Path PROBLEMS = Path.of("src", "test", "resources", "problems");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ScriptSchema.json(Language.NL), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("goodScripts")
    void aGoodScriptFitsTheSchema(Path script) throws IOException {
        assertThat(schema.validate(asJson(script), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key",
                "unknown-value",
                "missing-key",
                "wrong-type",
                "out-of-range",
                "not-a-number",
                "readiness-follows"
            })
    void theSchemaMarksAMistakeInTheWords(String code) throws IOException {
        assertThat(schema.validate(asJson(PROBLEMS.resolve(code + ".bad.yaml")), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Stream<Path> goodScripts() throws IOException {
        try (var shipped = Files.list(Path.of("..", "scenarios"));
                var examples = Files.list(PROBLEMS)) {
            return Stream.concat(shipped, examples)
                    .filter(file -> file.toString().matches(".*/scenarios/.*\\.yaml|.*\\.good\\.yaml"))
                    .toList()
                    .stream();
        }
    }

    private static String asJson(Path script) throws IOException {
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(script));
        return new JsonMapper().writeValueAsString(loaded);
    }
}
