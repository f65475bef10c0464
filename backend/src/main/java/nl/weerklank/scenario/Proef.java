package nl.weerklank.scenario;

import java.util.List;
import nl.weerklank.miti.Talk;

/**
 * A test that a trainer writes for a case: a short conversation and what must come of it.
 *
 * @param seed for the client's choices, or null to need the expectation with most of a handful of seeds
 * @param ending name of the ending that must be reached, or null
 */
public record Proef(String title, Long seed, List<Step> steps, String ending, int sourceLine) {

    /**
     * @param trainee what the trainee says
     * @param hears what the coder must hear, in the script's words, or null
     * @param talk the direction of the client's answer, or null
     * @param yesBut whether the answer must be a yes-but; null when it does not matter
     * @param discord whether the answer must push away; null when it does not matter
     * @param topic topic of the answer, or null
     * @param state bounds on the state afterwards
     */
    public record Step(
            String trainee,
            Occasion hears,
            Talk talk,
            Boolean yesBut,
            Boolean discord,
            String topic,
            List<Condition> state,
            int sourceLine) {}
}
