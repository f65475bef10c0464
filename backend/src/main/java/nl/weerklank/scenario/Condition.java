package nl.weerklank.scenario;

/**
 * A bound on one figure of the state.
 *
 * @param atLeast lowest value that passes, 0–10
 * @param atMost highest value that passes, 0–10
 */
public record Condition(StatePart part, double atLeast, double atMost) {

    public boolean holds(double value) {
        return value >= atLeast && value <= atMost;
    }
}
