package nl.weerklank.client;

import nl.weerklank.miti.Context;
import nl.weerklank.miti.TraineeCoding;

/**
 * A person in one conversation. Immutable: {@link #react} decides, {@link #after} moves on, so a conversation can be
 * folded again from its log and branched at any turn. The same scenario, seed and turns give the same answers.
 */
public interface SimulatedClient {

    /** What the client says first. */
    Reaction opening();

    /**
     * Decides what the client does with a trainee turn.
     *
     * @param text what the trainee said
     * @param heard what the coder heard in it
     * @param before the conversation before this turn
     */
    Reaction react(String text, TraineeCoding heard, Context before);

    /**
     * What a voice needs to know to word a reaction otherwise than the script does.
     *
     * @return null when the script's own words have to stand
     */
    Brief brief(String text, Context before, Reaction reaction);

    /** The client after an exchange, whether it was just decided or read back from the log. */
    SimulatedClient after(String text, TraineeCoding heard, Reaction reaction);

    State state();
}
