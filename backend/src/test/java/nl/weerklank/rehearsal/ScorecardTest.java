package nl.weerklank.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.ScenarioFolder;
import nl.weerklank.scenario.Scripts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped client is hard to win with bad technique, winnable with good technique, and answers as people do. */
class ScorecardTest {

    private static final int SEEDS = 40;
    private static final int FEW_SEEDS = 8;

    private static Map<String, CaseScore> scores;

    @BeforeAll
    static void playAll() {
        var scorecard = new Scorecard(Coder.shipped(), SEEDS);
        scores = ScenarioFolder.load(null).current().scenarios().parallelStream()
                .map(scorecard::of)
                .collect(Collectors.toMap(CaseScore::scenario, Function.identity()));
    }

    static Stream<String> shipped() {
        return scores.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCaseIsWithinTheBand(String id) {
        assertThat(scores.get(id).outside()).isEmpty();
    }

    @Test
    void onAverageTheAnswersAreAsNearToRealOnesAsTheyShouldBe() {
        double mean = scores.values().stream()
                .mapToDouble(CaseScore::distance)
                .average()
                .orElseThrow();
        assertThat(mean).isLessThanOrEqualTo(CaseScore.FAR_ON_AVERAGE);
    }

    /** What only shows when a case is played, as problems of its script. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    always-won    | temperament: { belang: 4, zelfvertrouwen: 4 }
                    never-won     | temperament: { belang: 0.25, zelfvertrouwen: 0.25 }
                    won-badly     | begin: { vertrouwen: 10, spanning: 0, weerstand: 0, belang: 9, zelfvertrouwen: 9 }
                    ends-too-soon | keerpunten: [{ als: { vanaf beurt: 3 }, einde: gesprek afgebroken }]
                    """)
    void howACasePlaysIsToldAmongItsProblems(String code, String change) throws IOException {
        String text = Files.readString(Path.of("..", "scenarios", "in-potjes.yaml"));
        String key = change.substring(0, change.indexOf(':'));
        String changed = text.replaceFirst("(?m)^" + key + ":.*(\\n +.*)*", change);
        var scenario = Scripts.read("in-potjes.yaml", changed).scenario();
        assertThat(scenario).as(changed).isNotNull();
        assertThat(new Scorecard(Coder.shipped(), FEW_SEEDS).of(scenario).problems(scenario))
                .extracting(Problem::code)
                .contains(code);
        assertThat(scores.get("in-potjes").problems(scenario)).isEmpty();
    }
}
