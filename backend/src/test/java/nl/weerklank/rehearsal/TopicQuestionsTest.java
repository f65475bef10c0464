package nl.weerklank.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions by someone who did not see how the cases word them are mostly answered about what they ask. */
class TopicQuestionsTest {

    private static final int SEEDS = 3;

    /** What is reached now is a little above the shares asked for here; 0.9 is the goal, which both lists together reach. */
    @ParameterizedTest
    @CsvSource({"questions.tsv, 0.86", "questions2.tsv, 0.93"})
    void mostQuestionsGetAnAnswerAboutTheirTopic(String file, double enough) throws IOException {
        answered(file, enough, false);
    }

    @ParameterizedTest
    @CsvSource({"questions.tsv, 0.81", "questions2.tsv, 0.9"})
    void alsoWhenSomethingElseWasJustTalkedAbout(String file, double enough) throws IOException {
        answered(file, enough, true);
    }

    private static void answered(String file, double enough, boolean afterSomethingElse) throws IOException {
        var rehearsal = new Rehearsal(Coder.shipped());
        var cases = ScenarioFolder.load(null).current();
        var missed = new ArrayList<String>();
        int asked = 0;
        for (String[] row : rows(file)) {
            var scenario = cases.byId(row[0]).orElseThrow();
            for (int seed = 1; seed <= SEEDS; seed++) {
                asked++;
                var about = Arrays.asList(row[1].split("\\|"));
                var turns = afterSomethingElse ? List.of(other(scenario, about), row[2]) : List.of(row[2]);
                var played = rehearsal.play(scenario, turns, seed);
                String topic = played.get(played.size() - 1).reaction().topic();
                if (!about.contains(topic)) {
                    missed.add(String.join(" · ", row) + " → " + topic);
                }
            }
        }
        assertThat(asked).isPositive();
        assertThat(1 - missed.size() / (double) asked)
                .as(String.join("\n", missed))
                .isGreaterThanOrEqualTo(enough);
    }

    private static String other(Scenario scenario, List<String> about) {
        return scenario.topics().stream()
                .filter(topic -> !about.contains(topic.name()))
                .flatMap(topic -> topic.questions().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<String[]> rows(String file) throws IOException {
        try (var in = TopicQuestionsTest.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
