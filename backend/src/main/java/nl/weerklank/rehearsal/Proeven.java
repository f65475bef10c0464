package nl.weerklank.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.Coder;
import nl.weerklank.scenario.Proef;
import nl.weerklank.scenario.Scenario;

/** Plays the tests that a trainer wrote into a case. */
public final class Proeven {

    /** Conversations that are played when a test names no seed; most of them must come out as meant. */
    private static final int SEEDS = 5;

    private final Rehearsal rehearsal;

    public Proeven(Coder coder) {
        this.rehearsal = new Rehearsal(coder);
    }

    /** Where a test went wrong: the coder heard something else, the client went elsewhere, or it ended otherwise. */
    public enum Miss {
        HEARD_OTHERWISE,
        WENT_ELSEWHERE,
        ENDED_OTHERWISE
    }

    /**
     * @param miss null when the test passed
     * @param line of the script where it went wrong, from 1
     * @param came what came in place of what was meant: an occasion, a line of the client, or an ending
     */
    public record Result(Proef proef, Miss miss, int line, String came) {

        public boolean passed() {
            return miss == null;
        }
    }

    public List<Result> of(Scenario scenario) {
        return scenario.proeven().stream().map(proef -> of(scenario, proef)).toList();
    }

    private Result of(Scenario scenario, Proef proef) {
        List<Result> results = (proef.seed() != null ? LongStream.of(proef.seed()) : LongStream.rangeClosed(1, SEEDS))
                .mapToObj(seed -> of(scenario, proef, seed))
                .toList();
        long passed = results.stream().filter(Result::passed).count();
        boolean enough = passed * 2 > results.size();
        return results.stream()
                .filter(result -> result.passed() == enough)
                .findFirst()
                .orElseThrow();
    }

    private Result of(Scenario scenario, Proef proef, long seed) {
        List<RehearsalTurn> played = rehearsal.play(
                scenario, proef.steps().stream().map(Proef.Step::trainee).toList(), seed);
        for (int i = 0; i < proef.steps().size(); i++) {
            Proef.Step step = proef.steps().get(i);
            if (i + 1 >= played.size()) {
                return new Result(
                        proef,
                        Miss.ENDED_OTHERWISE,
                        step.sourceLine(),
                        played.get(played.size() - 1).reaction().ending());
            }
            Optional<Result> miss = miss(proef, step, played.get(i + 1).reaction());
            if (miss.isPresent()) {
                return miss.get();
            }
        }
        String ending = played.get(played.size() - 1).reaction().ending();
        boolean ended = proef.ending() == null || proef.ending().equals(ending);
        return new Result(proef, ended ? null : Miss.ENDED_OTHERWISE, proef.sourceLine(), ending);
    }

    private static Optional<Result> miss(Proef proef, Proef.Step step, Reaction reaction) {
        if (step.hears() != null && step.hears() != reaction.occasion()) {
            return Optional.of(new Result(
                    proef,
                    Miss.HEARD_OTHERWISE,
                    step.sourceLine(),
                    reaction.occasion().name()));
        }
        boolean answered = (step.talk() == null || step.talk() == reaction.talk())
                && (step.yesBut() == null || step.yesBut() == reaction.yesBut())
                && (step.discord() == null || step.discord() == reaction.discord())
                && (step.topic() == null || step.topic().equals(reaction.topic()))
                && step.state().stream()
                        .allMatch(each -> each.holds(reaction.state().part(each.part())));
        return answered
                ? Optional.empty()
                : Optional.of(new Result(proef, Miss.WENT_ELSEWHERE, step.sourceLine(), reaction.says()));
    }
}
