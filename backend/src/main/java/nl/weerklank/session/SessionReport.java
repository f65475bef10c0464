package nl.weerklank.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.client.State;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.Thresholds;

/**
 * A conversation looked back on.
 *
 * @param enough whether it was long enough for ratios to mean anything
 * @param course the client's state and talk after each of his turns
 * @param wentWell two or three moments, when there were any
 * @param toTry one thing for the next time, or null
 */
public record SessionReport(
        UUID session,
        Instant startedAt,
        Instant endedAt,
        String ending,
        Boolean succeeded,
        String debriefing,
        boolean enough,
        Map<Code, Integer> counts,
        Questions questions,
        Summary summary,
        Thresholds cutoffs,
        List<Moment> course,
        List<Highlight> wentWell,
        Highlight toTry) {

    public record Questions(int open, int closed) {}

    /** Ratios as in {@link nl.weerklank.miti.MitiSummary}. */
    public record Summary(
            int traineeTurns,
            Double reflectionQuestionRatio,
            Double percentComplex,
            Double percentOpen,
            int adherent,
            int nonAdherent,
            Double talkShare,
            Double percentChangeTalk) {}

    public record Moment(int turn, State state, Talk talk) {}

    /**
     * @param turn the trainee turn it is about
     * @param text what was said there and what came of it, in plain words
     * @param alternative a question to try, or null
     */
    public record Highlight(int turn, Code code, String text, String alternative) {}
}
