package nl.weerklank.client;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.Occasion;
import nl.weerklank.scenario.StatePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What he thought is there for whatever he may do. */
class ThoughtsTest {

    private static final State BEFORE = new State(4, 5, 3, 5, 4, 4);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleOfTheMindHasAThought(Language language) {
        assertThat(Rules.all()).allSatisfy(rule -> {
            var row = Thoughts.row(rule.id(), language);
            assertThat(row).as(rule.id()).isNotNull();
            assertThat(row.noticed()).endsWith(".");
            assertThat(row.felt()).endsWith(".");
        });
    }

    @Test
    void noThoughtIsLeftOfARuleThatIsGone() {
        var rules = Rules.all().stream().map(Rules.Rule::id).toList();
        assertThat(Resources.rows("thoughts.tsv").stream().skip(1).map(cells -> cells[0]))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void everyMoveHasAReason(Move move) {
        for (Language language : Language.values()) {
            assertThat(Thoughts.intention(move, language)).endsWith(".");
        }
    }

    @Test
    void adviceHeNeverAskedForIsWhatHeNoticesAndTheFiguresSayWhatItDid() {
        var after = new State(3.7, 5, 3.6, 5, 4, 3.8);
        var thought = Thoughts.of(reaction("advice", Move.YES_BUT, after), BEFORE, Language.NL);
        assertThat(thought.noticed()).isEqualTo("Een tip waar ik niet om vroeg.");
        assertThat(thought.intended()).startsWith("Ik gaf half gelijk");
        assertThat(thought.changed())
                .containsExactly(
                        new Thought.Changed(StatePart.DISCORD, 0.6),
                        new Thought.Changed(StatePart.TRUST, -0.3),
                        new Thought.Changed(StatePart.READINESS, -0.2));
    }

    @Test
    void hisOpeningIsNotAThoughtAboutTheTrainee() {
        assertThat(Thoughts.of(reaction("opening", Move.NEUTRAL, BEFORE), BEFORE, Language.EN))
                .isNull();
    }

    private static Reaction reaction(String rule, Move move, State after) {
        return new Reaction(
                move,
                "…",
                Talk.NEUTRAL,
                TalkType.NONE,
                false,
                false,
                null,
                null,
                Occasion.OTHER,
                rule,
                after,
                null,
                null,
                null);
    }
}
