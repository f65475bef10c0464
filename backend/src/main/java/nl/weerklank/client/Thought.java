package nl.weerklank.client;

import java.util.List;
import nl.weerklank.scenario.StatePart;

/**
 * What went on in the client at one of his turns, in his own words and language.
 *
 * @param noticed what struck him in what the trainee said
 * @param felt what it did to him
 * @param intended what he did with his turn, and why
 * @param changed the figures that moved, the one that moved most first
 * @param turningPoint whether a turning point of the case decided what he said
 */
public record Thought(String noticed, String felt, String intended, List<Changed> changed, boolean turningPoint) {

    /** @param by how far it moved, from -10 to 10, never 0 */
    public record Changed(StatePart part, double by) {}
}
