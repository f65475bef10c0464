package nl.weerklank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others rely on: see {@code docs/commands.md}. */
class CommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private record Outcome(int exit, String out, String err) {
        List<JsonNode> json() {
            return out.lines().map(JSON::readTree).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "code", "lint", "rehearse", "train", "evaluate", "backup", "restore"})
    void everyCommandExplainsItself(String command) {
        var help = run(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: weerklank " + command);
    }

    @Test
    void codeReadsColumnsInAnyOrderAndNamesTheTurnThatProvoked() throws IOException {
        var coded = run("code", file("turns.tsv", """
                        text\tnote\tspeaker\tturn\tdialogue
                        U moet gewoon elke week uw post openmaken.\t-\ttrainee\t1\tA
                        Ja, maar dat heb ik al geprobeerd.\t-\tclient\t2\tA
                        Hoe was dat voor u?\t-\ttrainee\tdrie\tB
                        """));
        assertThat(coded.exit()).isZero();
        var rows = coded.json();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).path("advice").asString()).isEqualTo("without_permission");
        assertThat(rows.get(0).path("spans").get(0).path("words").size()).isPositive();
        assertThat(rows.get(1).path("yesBut").asBoolean()).isTrue();
        assertThat(rows.get(1).path("trigger").asInt()).isEqualTo(1);
        assertThat(rows.get(2).path("question").asString()).isEqualTo("open");
        assertThat(rows.get(2).path("turn").asString()).isEqualTo("drie");
    }

    @Test
    void aCorruptLineIsNamedAndTheRestGoesOn() throws IOException {
        var path = folder.resolve("corrupt.tsv");
        var lines = new String[] {
            "dialogue\tturn\tspeaker\ttext",
            "A\t1\ttrainee\tWat houdt u bezig?",
            "A\t2",
            "A\t3\tbuurman\tHallo",
            "A\t4\tclient\t\u0000\uFFFD",
            "A\t5\ttrainee\tU ziet ertegen op."
        };
        Files.write(path, String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
        var coded = run("code", "--language", "nl", path.toString());
        assertThat(coded.json().stream().map(row -> row.path("turn").asInt())).containsExactly(1, 4, 5);
        assertThat(coded.err())
                .contains(path + ":3: no speaker on this line")
                .contains(path + ":4: speaker 'buurman' is neither trainee nor client");
    }

    @Test
    void codeSaysWhatTheFirstLineMustHold() throws IOException {
        var coded = run("code", file("headless.tsv", "A\t1\ttrainee\tHallo\n"));
        assertThat(coded.exit()).isOne();
        assertThat(coded.err()).contains("dialogue, turn, speaker and text");
    }

    @Test
    void lintTellsThePlaceAndExitsWithOneOnAnError() throws IOException {
        String path = file("stuk.yaml", "scenario: Stuk\ncliënt: { naam: Jan, leeftijd: oud }\n");
        var linted = run("lint", "--json", path);
        assertThat(linted.exit()).isOne();
        assertThat(linted.json()).allSatisfy(problem -> {
            assertThat(problem.path("line").asInt()).isPositive();
            assertThat(problem.path("column").asInt()).isPositive();
            assertThat(problem.path("code").asString()).isNotBlank();
            assertThat(problem.path("message").asString()).isNotBlank();
        });
    }

    @Test
    void theSameSeedRehearsesTheSameConversation() throws IOException {
        String trainee =
                file("trainee.txt", "Hoe is het voor u?\nU moet gewoon potjes maken.\nDat was te snel van mij.\n");
        var one = run("rehearse", "in-potjes", "--trainee", trainee, "--seed", "5", "--json");
        var other = run("rehearse", "in-potjes", "--trainee", trainee, "--seed", "5", "--json");
        assertThat(one.out()).isEqualTo(other.out());
        var rows = one.json();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).path("turn").asInt()).isZero();
        assertThat(rows.get(2).path("codes").toString()).contains("PERSUADE");
        assertThat(rows.get(2).path("state").path("trust").isNumber()).isTrue();
        assertThat(rows.get(4).has("ending")).isTrue();
        assertThat(rows.get(4).path("ending").isNull()).isTrue();
    }

    @Test
    void wrongUseIsToldAsSuch() {
        assertThat(run("rehearse", "bestaat-niet", "--trainee", "ook-niet.txt").exit())
                .isNotZero();
        assertThat(run("dansen").exit()).isEqualTo(2);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Outcome run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Outcome(exit, out.toString(), err.toString());
    }
}
