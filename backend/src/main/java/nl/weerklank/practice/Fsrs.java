package nl.weerklank.practice;

/**
 * How well something is remembered, and how that changes with each answer: the free spaced repetition scheduler, version
 * 6, with its published default parameters and a retention of 0.9. Source: Ye, Su &amp; Cao (2022), A stochastic shortest
 * path algorithm for optimizing spaced repetition scheduling, and the formulas that the open-spaced-repetition project
 * publishes.
 *
 * @param stability days after which the chance of still knowing it has fallen to 0.9, above 0
 * @param difficulty 1 (easy) to 10
 */
public record Fsrs(double stability, double difficulty) {

    /** Of an answer; the fourth grade of the scheme, easy, is not used here. */
    enum Grade {
        AGAIN,
        HARD,
        GOOD
    }

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double RETENTION = 0.9;
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST = 0.001;
    private static final int LONGEST_DAYS = 36_500;
    private static final int EASY = 4;

    /** After the first answer ever. */
    static Fsrs first(Grade grade) {
        return new Fsrs(Math.max(LEAST, W[grade.ordinal()]), clamped(firstDifficulty(value(grade))));
    }

    /** @param days since the answer before, 0 or more; less than one day counts as the same day */
    Fsrs after(Grade grade, double days) {
        double next = days < 1 ? sameDay(grade) : grade == Grade.AGAIN ? forgotten(days) : recalled(grade, days);
        return new Fsrs(Math.max(LEAST, next), nextDifficulty(grade));
    }

    /** Whole days until it should be asked again, 1 or more. */
    int interval() {
        double days = stability / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
        return (int) Math.min(LONGEST_DAYS, Math.max(1, Math.rint(days)));
    }

    /** Chance (0–1) of still knowing it after so many days. */
    double retrievability(double days) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    private double sameDay(Grade grade) {
        double growth = Math.exp(W[17] * (value(grade) - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (grade == Grade.GOOD ? Math.max(1, growth) : growth);
    }

    private double recalled(Grade grade, double days) {
        double hard = grade == Grade.HARD ? W[15] : 1;
        return stability
                * (1
                        + Math.exp(W[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -W[9])
                                * (Math.exp((1 - retrievability(days)) * W[10]) - 1)
                                * hard);
    }

    private double forgotten(double days) {
        double longTerm = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp((1 - retrievability(days)) * W[14]);
        return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
    }

    private double nextDifficulty(Grade grade) {
        double change = -W[6] * (value(grade) - 3) * (10 - difficulty) / 9;
        return clamped(W[7] * firstDifficulty(EASY) + (1 - W[7]) * (difficulty + change));
    }

    private static double firstDifficulty(int value) {
        return W[4] - Math.exp(W[5] * (value - 1)) + 1;
    }

    private static double clamped(double difficulty) {
        return Math.min(10, Math.max(1, difficulty));
    }

    private static int value(Grade grade) {
        return grade.ordinal() + 1;
    }
}
