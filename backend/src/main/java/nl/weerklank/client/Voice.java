package nl.weerklank.client;

import java.util.SplittableRandom;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.Occasion;

/** Words what the mind decided. */
interface Voice {
    Spoken say(Wish wish, Memory memory, SplittableRandom random);

    /**
     * What is to be worded.
     *
     * @param asks whether the turn ends with an open question
     * @param commits whether he is to say what he will do
     */
    record Wish(Move move, Occasion occasion, String heard, State state, boolean asks, boolean commits) {

        Wish instead(Move other) {
            return new Wish(other, occasion, heard, state, asks, commits);
        }

        Wish about(Occasion other) {
            return new Wish(move, other, heard, state, asks, commits);
        }
    }

    /** The words, with the talk they really carry: a line about the topic asked may differ from what was meant. */
    record Spoken(String says, Talk talk, TalkType type, boolean yesBut, boolean discord, String topic, String line) {}
}
