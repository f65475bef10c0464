package nl.weerklank.miti;

/**
 * The cut-offs of MITI 4.2.1 for fair and good practice. They are expert opinion, not norms from research; say so
 * wherever they are shown.
 *
 * @param enoughTurns trainee turns below which only counts mean anything
 * @param enoughForGlobals trainee turns below which not even an estimate of the global ratings does: some ten minutes
 */
public record Thresholds(
        Band reflectionQuestionRatio,
        Band percentComplex,
        Band technical,
        Band relational,
        int enoughTurns,
        int enoughForGlobals) {

    public static final Thresholds MITI_4_2_1 =
            new Thresholds(new Band(1, 2), new Band(0.4, 0.5), new Band(3, 4), new Band(3.5, 4), 10, 20);

    /**
     * @param fair lowest value that is fair
     * @param good lowest value that is good
     */
    public record Band(double fair, double good) {}
}
