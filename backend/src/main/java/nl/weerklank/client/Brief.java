package nl.weerklank.client;

import java.util.List;
import java.util.Set;
import nl.weerklank.miti.Context;
import nl.weerklank.scenario.Scenario;

/**
 * Everything a voice may know to word one decided reaction. What is not in it cannot be told.
 *
 * @param reaction what the mind decided, with the words of the script as the best sample
 * @param knows what he may tell at this moment, the topic at hand first
 * @param remembers what happened between the two so far, in short sentences
 * @param before the conversation up to the trainee's last words
 * @param heard those last words
 * @param said everything he said before, in plain words
 */
public record Brief(
        Scenario scenario,
        Reaction reaction,
        List<String> knows,
        List<String> remembers,
        Context before,
        String heard,
        Set<String> said) {

    /** Most that is given along, so that a request stays small. */
    static final int MOST_KNOWN = 24;

    /** Trust (0–10) from which the person's background goes along: the depth at which cases disclose. */
    static final double BACKGROUND_FROM = 6;

    Context context() {
        return new Context(scenario.language(), before.turns(), before.recent(), before.ledger());
    }

    boolean trusts() {
        return reaction.state().trust() >= BACKGROUND_FROM;
    }
}
