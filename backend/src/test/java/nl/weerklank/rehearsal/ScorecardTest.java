package nl.weerklank.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped client is hard to win with bad technique, winnable with good technique, and answers as people do. */
class ScorecardTest {

    private static final int SEEDS = 40;

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
}
