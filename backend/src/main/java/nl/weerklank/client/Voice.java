package nl.weerklank.client;

import java.util.SplittableRandom;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.Occasion;

/** Words what the mind decided. */
interface Voice {
    Spoken say(Wish wish, Memory memory, SplittableRandom random);

    /** What is to be worded. */
    record Wish(Move move, Occasion occasion, String heard, State state, boolean commits) {}

    /** The words, with the talk they really carry: a line about the topic asked may differ from what was meant. */
    record Spoken(String says, Talk talk, TalkType type, boolean yesBut, boolean discord, String topic, String line) {}
}
