package nl.weerklank.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import org.junit.jupiter.api.Test;

/** The trainers' guide tells what the reader understands. */
class ReferenceTest {

    private static final Path GUIDE = Path.of("..", "scenarios", "README.md");

    @Test
    void theGuideHoldsTheWordsOfTheScriptLanguage() throws IOException {
        assertThat(Files.readString(GUIDE))
                .as("print the tables anew with: lint --words")
                .contains(Reference.markdown(Language.NL));
    }

    @Test
    void theExamplesInTheGuideTogetherAreACase() throws IOException {
        var script = new StringBuilder();
        var blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        while (blocks.find()) {
            // The first example names the client in short; the second tells more of the same client.
            script.append(blocks.group(1).replace("cliënt:\n  naam: Hennie\nopening", "opening"));
        }
        assertThat(Scripts.read("guide.yaml", script.toString().getBytes(StandardCharsets.UTF_8))
                        .problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .isEmpty();
    }
}
