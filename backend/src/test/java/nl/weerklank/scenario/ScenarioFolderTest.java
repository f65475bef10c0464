package nl.weerklank.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real folder that is written to while it is watched. */
class ScenarioFolderTest {

    private static final String KEY = """
            scenario: %s
            taal: nl
            cliënt: { naam: Hennie }
            opening: "%s"
            """;

    @TempDir
    Path folder;

    private ScenarioFolder cases;
    private AutoCloseable watch;

    @BeforeEach
    void watch() throws Exception {
        write("de-sleutel.yaml", KEY.formatted("De sleutel", "Kom binnen."));
        cases = ScenarioFolder.load(folder);
        watch = cases.watch();
    }

    @AfterEach
    void close() throws Exception {
        watch.close();
    }

    @Test
    void aChangedFileIsLive() throws Exception {
        write("de-sleutel.yaml", KEY.formatted("De sleutel", "Doe de deur dicht."));

        soon(() -> assertThat(scenario("de-sleutel").opening()).containsExactly("Doe de deur dicht."));
        assertThat(cases.current().source("de-sleutel").orElseThrow().text()).contains("Doe de deur dicht.");
    }

    @Test
    void anAddedFileAppearsAndARemovedOneGoes() throws Exception {
        write("de-hond.yml", KEY.formatted("De hond", "Hij bijt niet."));
        soon(() -> assertThat(cases.current().byId("de-hond")).isPresent());

        Files.delete(folder.resolve("de-hond.yml"));
        soon(() -> assertThat(cases.current().byId("de-hond")).isEmpty());
    }

    @Test
    void aFileThatBreaksTellsItsProblemsWhileItsLastGoodVersionServes() throws Exception {
        write("de-sleutel.yaml", KEY.formatted("De sleutel", "Nieuw.") + "vertrouwn: 3\n");

        soon(() -> assertThat(cases.current().broken()).singleElement().satisfies(script -> {
            assertThat(script.file()).isEqualTo("de-sleutel.yaml");
            assertThat(script.problems()).anyMatch(problem -> problem.code().equals("unknown-key"));
        }));
        assertThat(scenario("de-sleutel").opening()).containsExactly("Kom binnen.");

        write("de-sleutel.yaml", KEY.formatted("De sleutel", "Hersteld."));
        soon(() -> assertThat(cases.current().broken()).isEmpty());
        assertThat(scenario("de-sleutel").opening()).containsExactly("Hersteld.");
    }

    @Test
    void aBrokenFileLeavesTheShippedCaseOfTheSameNameInPlace() throws Exception {
        var shipped = scenario("in-potjes");
        write("in-potjes.yaml", "scenario: [");

        soon(() -> assertThat(cases.current().broken()).hasSize(1));
        assertThat(scenario("in-potjes")).isEqualTo(shipped);
    }

    @Test
    void aFolderThatIsAwayForAWhileKeepsItsCases() throws Exception {
        var elsewhere = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, elsewhere);
        assertThat(cases.current().byId("de-sleutel")).isPresent();

        Files.move(elsewhere, folder);
        write("de-hond.yaml", KEY.formatted("De hond", "Hij bijt niet."));
        soon(() -> assertThat(cases.current().byId("de-hond")).isPresent());
        assertThat(cases.current().byId("de-sleutel")).isPresent();
    }

    private Scenario scenario(String id) {
        return cases.current().byId(id).orElseThrow();
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private static void soon(org.awaitility.core.ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }
}
