package nl.weerklank.miti;

/**
 * How far two codings of the same turns agree on one yes or no, in turns. Kappa (Cohen 1960) is what is left of their
 * agreement after taking off what chance would give, at most 1; its interval is that of the large-sample standard error
 * (Fleiss, Cohen &amp; Everitt 1969), which says little below some thirty turns.
 *
 * @param both turns in which both heard it
 * @param first turns in which only the first did
 * @param second turns in which only the second did
 * @param neither turns in which neither did
 */
public record Agreement(int both, int first, int second, int neither) {

    private static final double Z_95 = 1.96;

    public static final Agreement NONE = new Agreement(0, 0, 0, 0);

    /** @param low and high bounds of the 95 % interval, cut off at −1 and 1 */
    public record Kappa(double value, double low, double high) {}

    public Agreement and(boolean firstHeard, boolean secondHeard) {
        return new Agreement(
                both + (firstHeard && secondHeard ? 1 : 0),
                first + (firstHeard && !secondHeard ? 1 : 0),
                second + (!firstHeard && secondHeard ? 1 : 0),
                neither + (!firstHeard && !secondHeard ? 1 : 0));
    }

    public int turns() {
        return both + first + second + neither;
    }

    /** Null where it does not exist: no turns, or both heard the same in all of them. */
    public Kappa kappa() {
        double n = turns();
        if (n == 0 || both == n || neither == n) {
            return null;
        }
        double[][] part = {{both / n, first / n}, {second / n, neither / n}};
        double[] firsts = {part[0][0] + part[0][1], part[1][0] + part[1][1]};
        double[] seconds = {part[0][0] + part[1][0], part[0][1] + part[1][1]};
        double agreed = part[0][0] + part[1][1];
        double chance = firsts[0] * seconds[0] + firsts[1] * seconds[1];
        double kappa = (agreed - chance) / (1 - chance);
        double same = 0;
        double other = 0;
        for (int i = 0; i < 2; i++) {
            same += part[i][i] * square(1 - (firsts[i] + seconds[i]) * (1 - kappa));
            other += part[i][1 - i] * square(seconds[i] + firsts[1 - i]);
        }
        double variance =
                (same + square(1 - kappa) * other - square(kappa - chance * (1 - kappa))) / (n * square(1 - chance));
        double half = Z_95 * Math.sqrt(Math.max(0, variance));
        return new Kappa(kappa, Math.max(-1, kappa - half), Math.min(1, kappa + half));
    }

    private static double square(double x) {
        return x * x;
    }
}
