package nl.weerklank.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped client is hard to win with bad technique, winnable with good technique, and answers as people do. */
class ScorecardTest {

    private static final Scorecard SCORECARD = new Scorecard(Coder.shipped(), 40);

    static Stream<String> shipped() {
        return ScenarioFolder.load(null).current().scenarios().stream().map(Scenario::id);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedCaseIsWithinTheBand(String id) {
        var scenario = ScenarioFolder.load(null).current().byId(id).orElseThrow();
        assertThat(SCORECARD.of(scenario).outside()).isEmpty();
    }
}
