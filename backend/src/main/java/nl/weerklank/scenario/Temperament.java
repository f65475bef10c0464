package nl.weerklank.scenario;

/** How fast each part of the state moves, as a factor 0.25–4; 1 is average. */
public record Temperament(double trust, double stress, double discord, double importance, double confidence) {

    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 4;

    public static final Temperament AVERAGE = new Temperament(1, 1, 1, 1, 1);

    /** The same, with both parts of readiness moving by one factor. */
    public Temperament movedAtOnce(double factor) {
        return new Temperament(trust, stress, discord, factor, factor);
    }
}
