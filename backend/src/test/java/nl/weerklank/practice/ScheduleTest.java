package nl.weerklank.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was missed comes back at growing intervals; what was heard at once does not. */
class ScheduleTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theFirstStabilitiesAreThePublishedOnes() {
        assertThat(Fsrs.first(Fsrs.Grade.AGAIN).stability()).isEqualTo(0.212);
        assertThat(Fsrs.first(Fsrs.Grade.HARD).stability()).isEqualTo(1.2931);
        assertThat(Fsrs.first(Fsrs.Grade.GOOD).stability()).isEqualTo(2.3065);
    }

    @Test
    void afterItsStabilityNineOfTenAreStillKnown() {
        var memory = Fsrs.first(Fsrs.Grade.GOOD);
        assertThat(memory.retrievability(memory.stability())).isCloseTo(0.9, within(1e-9));
        assertThat(memory.retrievability(0)).isEqualTo(1);
    }

    @Test
    void whatWasHeardAtOnceIsNotAskedAgain() {
        var schedule = Schedule.of(List.of(answer(START, Outcome.HEARD)));
        assertThat(schedule.due(START.plus(Duration.ofDays(400)))).isEmpty();
        assertThat(schedule.comesBack("x")).isNull();
    }

    @Test
    void whatWasMissedIsThereAgainTheNextMorningAndNotBefore() {
        var schedule = Schedule.of(List.of(answer(START, Outcome.MISSED)));
        assertThat(schedule.due(START.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(schedule.due(START.plus(Duration.ofHours(23)))).containsExactly("x");
    }

    @Test
    void eachTimeItIsHeardItStaysAwayLonger() {
        var answers = new ArrayList<>(List.of(answer(START, Outcome.MISSED)));
        Duration away = Duration.ZERO;
        for (int round = 0; round < 4; round++) {
            Instant due = Schedule.of(answers).comesBack("x");
            Duration next = Duration.between(answers.get(answers.size() - 1).at(), due);
            assertThat(next).isGreaterThanOrEqualTo(away);
            away = next;
            answers.add(answer(due, Outcome.HEARD));
        }
        assertThat(away).isGreaterThan(Duration.ofDays(3));
    }

    private static Answered answer(Instant at, Outcome outcome) {
        return new Answered(UUID.randomUUID(), "x", "reflect", at, outcome);
    }
}
