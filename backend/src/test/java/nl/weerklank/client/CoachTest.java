package nl.weerklank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoachTest {

    private static final Coder CODER = Coder.shipped();
    private static final Coach COACH = new Coach(CODER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in-potjes        | Je moet gewoon elke maand wat apart leggen.
                    in-potjes        | Dat is een smoes, je wilt gewoon niet.
                    laat-me-met-rust | Heeft u de brief gezien?
                    laat-me-met-rust | Wat zou u willen?
                    not-my-idea      | You should just stop buying wine.
                    not-my-idea      | Do you drink every day?
                    """)
    void otherWordsAskOrReflectAndNeverPush(String id, String said) {
        var scenario = ScenarioFolder.load(null).current().byId(id).orElseThrow();
        var start = Context.start(scenario.language());
        List<String> proposals = COACH.proposals(
                scenario,
                start,
                scenario.language() == Language.NL
                        ? "Ik heb geen rust meer. Zo gaat dat."
                        : "I can't sleep. That's it.",
                scenario.topics().get(0).name(),
                CODER.trainee(said, start),
                7);
        assertThat(proposals).hasSizeGreaterThanOrEqualTo(3).doesNotContain(said);
        assertThat(proposals).allSatisfy(text -> {
            assertThat(text).doesNotContain("{").doesNotContain("[");
            assertThat(Coach.passes(CODER.trainee(text, start))).isTrue();
        });
    }

    /** A pattern that our own coder would not let through is of no use. */
    @ParameterizedTest
    @EnumSource
    void nearlyEveryPatternCanBeProposed(Language language) {
        var start = Context.start(language);
        var bank = new Pack("coach", language, false);
        var patterns = List.of("ADVICE", "CONFRONT", "CLOSED", "OPEN", "OTHER").stream()
                .flatMap(section -> bank.of(section).stream())
                .map(line -> line.replace("{citaat}", language == Language.NL ? "Zo gaat dat" : "That's how it is"))
                .toList();
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
        assertThat(patterns.stream().filter(text -> !Coach.passes(CODER.trainee(text, start))))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSameSeedProposesTheSame() {
        var scenario = ScenarioFolder.load(null).current().byId("in-potjes").orElseThrow();
        var start = Context.start(Language.NL);
        var said = CODER.trainee("Je moet gewoon potjes maken.", start);
        assertThat(COACH.proposals(scenario, start, "Tja.", null, said, 3))
                .isEqualTo(COACH.proposals(scenario, start, "Tja.", null, said, 3));
    }
}
