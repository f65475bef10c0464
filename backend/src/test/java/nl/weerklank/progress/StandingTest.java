package nl.weerklank.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.practice.Kind;
import nl.weerklank.progress.Standing.Direction;
import nl.weerklank.scenario.Feedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final Instant START = Instant.parse("2026-11-01T09:00:00Z");

    /** Seven turns, counted by hand. */
    @ParameterizedTest
    @CsvSource({"LISTENING, 2, 4", "DEPTH, 1, 2", "OPEN_QUESTIONS, 1, 2", "HOLDING_BACK, 5, 7", "SUPPORT, 1, 7"})
    void aSkillIsAShareOfTheTurnsThatCanShowIt(Skill skill, int good, int of) {
        var turns = Heard.turns("open simple closed advice complex affirm confront");
        assertThat(skill.in(turns)).isEqualTo(new Share(good, of));
    }

    @ParameterizedTest
    @EnumSource
    void everySkillHasADrillThatExists(Skill skill) {
        assertThat(Kind.of(skill.drill())).isPresent();
    }

    @Test
    void theLastThreeConversationsAreNow() {
        var standing = Standing.of(
                Skill.OPEN_QUESTIONS,
                conversations(
                        Heard.turns("closed closed"),
                        Heard.turns("open closed"),
                        Heard.turns("open open"),
                        Heard.turns("open")));
        assertThat(standing.points()).hasSize(4);
        assertThat(standing.now()).isEqualTo(new Share(4, 5));
        assertThat(standing.before()).isEqualTo(new Share(0, 2));
    }

    @Test
    void aConversationThatSaysNothingAboutASkillIsNoPoint() {
        var standing = Standing.of(Skill.DEPTH, conversations(Heard.turns("open closed"), Heard.turns("complex")));
        assertThat(standing.points()).hasSize(1);
    }

    @Test
    void feedbackFadesAsASkillHoldsAndComesBackWhenItDrops() {
        assertThat(feedback("open", 3)).isEqualTo(Feedback.PER_TURN);
        assertThat(feedback("open", 6)).isEqualTo(Feedback.PER_PHASE);
        assertThat(feedback("open", 20)).isEqualTo(Feedback.END);
        assertThat(feedback("closed", 20)).isEqualTo(Feedback.PER_TURN);
        var dropped = conversations(
                Heard.times(60, "open"),
                Heard.turns("open open open closed open closed open open"),
                Heard.turns("open open closed open open closed open open"),
                Heard.turns("open open closed open open closed open open"));
        assertThat(Standing.of(Skill.OPEN_QUESTIONS, dropped).feedback()).isEqualTo(Feedback.PER_TURN);
    }

    private static Feedback feedback(String heard, int times) {
        return Standing.of(Skill.OPEN_QUESTIONS, conversations(Heard.times(times, heard)))
                .feedback();
    }

    @Test
    void itGoesUpOrDownOnlyWhereChanceIsUnlikely() {
        var better = conversations(
                Heard.times(15, "closed"), Heard.times(9, "open"), Heard.times(9, "open"), Heard.times(9, "open"));
        var worse = conversations(
                Heard.times(15, "open"), Heard.times(9, "closed"), Heard.times(9, "closed"), Heard.times(9, "closed"));
        var few = conversations(Heard.turns("closed"), Heard.turns("open"), Heard.turns("open"), Heard.turns("open"));
        assertThat(Standing.of(Skill.OPEN_QUESTIONS, better).direction()).isEqualTo(Direction.UP);
        assertThat(Standing.of(Skill.OPEN_QUESTIONS, worse).direction()).isEqualTo(Direction.DOWN);
        assertThat(Standing.of(Skill.OPEN_QUESTIONS, few).direction()).isEqualTo(Direction.UNCLEAR);
    }

    @SafeVarargs
    static List<Practised> conversations(List<TraineeCoding>... heard) {
        return IntStream.range(0, heard.length)
                .mapToObj(i ->
                        new Practised(UUID.randomUUID(), "in-potjes", START.plusSeconds(86_400L * i), true, heard[i]))
                .toList();
    }
}
