package nl.weerklank.rehearsal;

import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Temperament;

/** Looks for the temperament with which good technique wins about as often as it should. */
public final class Tempering {

    /** Share of conversations (0–1) that the listener should win: the middle of the band. */
    static final double AIM = 0.55;

    private static final double NEAR_ENOUGH = 0.02;
    private static final int TRIES = 7;

    private final Scorecard scorecard;

    public Tempering(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /**
     * @param temperament with importance and confidence moving equally fast, the rest as the case has it
     * @param listener share of conversations (0–1) that the listener wins with it
     */
    public record Suggestion(Temperament temperament, double listener) {}

    /** The nearest that was found by halving; whoever changes his mind faster is won more often. */
    public Suggestion of(Scenario scenario) {
        double slow = Temperament.SLOWEST;
        double fast = Temperament.FASTEST;
        Suggestion best = null;
        for (int tried = 0; tried < TRIES && (best == null || off(best) > NEAR_ENOUGH); tried++) {
            double factor = Math.round(Math.sqrt(slow * fast) * 100) / 100.0;
            var tempered = scenario.tempered(scenario.temperament().movedAtOnce(factor));
            var found = new Suggestion(tempered.temperament(), scorecard.motivated(tempered, "listener"));
            best = best == null || off(found) < off(best) ? found : best;
            if (found.listener() > AIM) {
                fast = factor;
            } else {
                slow = factor;
            }
        }
        return best;
    }

    private static double off(Suggestion suggestion) {
        return Math.abs(suggestion.listener() - AIM);
    }
}
