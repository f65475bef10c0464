package nl.weerklank.client;

import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.Occasion;

/**
 * What the client did with a trainee turn. Everything that later turns need is in it, so that a conversation can be
 * folded again from its reactions.
 *
 * @param says the words as spoken, slots filled
 * @param talk the direction that was meant
 * @param topic name of the topic it is about, or null
 * @param line identifies the authored line within scenario or language pack, so that it is never repeated; may be null
 * @param occasion as what the client took the trainee's turn
 * @param rule identifier of the row in the mind's table that decided, for "waarom zei hij dit?"
 * @param state after this turn
 * @param turningPoint index of the turning point that happened, or null
 * @param ending name of the ending that was reached, or null while the conversation goes on
 * @param succeeded whether that ending is nearer to change; null while the conversation goes on
 */
public record Reaction(
        Move move,
        String says,
        Talk talk,
        TalkType type,
        boolean yesBut,
        boolean discord,
        String topic,
        String line,
        Occasion occasion,
        String rule,
        State state,
        Integer turningPoint,
        String ending,
        Boolean succeeded) {

    /** The same reaction in other words. */
    public Reaction worded(String otherwise) {
        return new Reaction(
                move,
                otherwise,
                talk,
                type,
                yesBut,
                discord,
                topic,
                line,
                occasion,
                rule,
                state,
                turningPoint,
                ending,
                succeeded);
    }
}
