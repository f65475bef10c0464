package nl.weerklank.client;

import nl.weerklank.scenario.StatePart;

/**
 * Where the client is now; every figure 0–10.
 *
 * @param readiness follows from the others
 */
public record State(
        double trust, double stress, double discord, double importance, double confidence, double readiness) {

    public double part(StatePart part) {
        return switch (part) {
            case TRUST -> trust;
            case STRESS -> stress;
            case DISCORD -> discord;
            case IMPORTANCE -> importance;
            case CONFIDENCE -> confidence;
            case READINESS -> readiness;
        };
    }
}
