package nl.weerklank.progress;

/**
 * A part of a whole, counted, and how sure it is what it looks like.
 *
 * @param good how often it was so
 * @param of how often it could have been; 0 or more, at least {@code good}
 */
public record Share(int good, int of) {

    private static final double Z_95 = 1.96;

    /** Width of the interval, 0–1, above which a share says little. */
    private static final double WIDE = 0.5;

    public static final Share NOTHING = new Share(0, 0);

    Share and(Share other) {
        return new Share(good + other.good, of + other.of);
    }

    /** 0–1, or null when there is nothing to divide by. */
    public Double value() {
        return of == 0 ? null : (double) good / of;
    }

    /** Lower end of the 95 % interval after Wilson (1927); 0 when nothing was counted. */
    public double low() {
        return bound(-1);
    }

    /** Upper end of the same interval; 1 when nothing was counted. */
    public double high() {
        return bound(1);
    }

    /** Whether the interval is narrow enough to speak of. */
    public boolean sure() {
        return of > 0 && high() - low() <= WIDE;
    }

    private double bound(int side) {
        if (of == 0) {
            return side < 0 ? 0 : 1;
        }
        double share = (double) good / of;
        double middle = share + Z_95 * Z_95 / (2 * of);
        double reach = Z_95 * Math.sqrt(share * (1 - share) / of + Z_95 * Z_95 / (4.0 * of * of));
        return Math.max(0, Math.min(1, (middle + side * reach) / (1 + Z_95 * Z_95 / of)));
    }
}
