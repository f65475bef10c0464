package nl.weerklank.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped cases promise in their own tests comes out. */
class ProevenTest {

    private static final Proeven PROEVEN = new Proeven(Coder.shipped());

    static Stream<Scenario> shipped() {
        return ScenarioFolder.load(null).current().scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theTestsInAShippedCaseComeOutAsMeant(Scenario scenario) {
        assertThat(PROEVEN.of(scenario)).allMatch(Proeven.Result::passed);
    }
}
