package nl.weerklank.client;

/**
 * Where the client is now; every figure 0–10.
 *
 * @param readiness follows from the others
 */
public record State(
        double trust, double stress, double discord, double importance, double confidence, double readiness) {}
