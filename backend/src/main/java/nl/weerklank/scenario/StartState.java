package nl.weerklank.scenario;

/** Where the client starts; every figure 0–10. */
public record StartState(double trust, double stress, double discord, double importance, double confidence) {

    public static final StartState DEFAULT = new StartState(3, 5, 3, 4, 3);
}
