package nl.weerklank.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions by someone who did not see how the cases word them are mostly answered about what they ask. */
class TopicQuestionsTest {

    private static final int SEEDS = 3;

    /** What is reached now is a little above the shares asked for here; 0.9 is the goal for both. */
    @ParameterizedTest
    @CsvSource({"questions.tsv, 0.79", "questions2.tsv, 0.9"})
    void mostQuestionsGetAnAnswerAboutTheirTopic(String file, double enough) throws IOException {
        var rehearsal = new Rehearsal(Coder.shipped());
        var cases = ScenarioFolder.load(null).current();
        var missed = new ArrayList<String>();
        int asked = 0;
        for (String[] row : rows(file)) {
            var scenario = cases.byId(row[0]).orElseThrow();
            for (int seed = 1; seed <= SEEDS; seed++) {
                asked++;
                String topic = rehearsal
                        .play(scenario, List.of(row[2]), seed)
                        .get(1)
                        .reaction()
                        .topic();
                if (!Arrays.asList(row[1].split("\\|")).contains(topic)) {
                    missed.add(String.join(" · ", row) + " → " + topic);
                }
            }
        }
        assertThat(asked).isPositive();
        assertThat(1 - missed.size() / (double) asked)
                .as(String.join("\n", missed))
                .isGreaterThanOrEqualTo(enough);
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
