package nl.weerklank.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.client.State;
import nl.weerklank.client.Thought;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.Thresholds;
import nl.weerklank.scenario.StatePart;

/**
 * A conversation looked back on.
 *
 * @param enough whether it was long enough for ratios to mean anything
 * @param course the client's state and talk after each of his turns
 * @param wentWell two or three moments, when there were any
 * @param toTry one thing for the next time, or null
 * @param thoughts what the client thought at his turns; empty until the conversation has ended
 * @param moments where the conversation turned; empty until it has ended
 * @param ladder the rungs towards a plan, the lowest first
 * @param processes the process that each trainee turn belonged to
 * @param globals an estimate, or null when the conversation was too short for one
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
        Highlight toTry,
        List<ThoughtAt> thoughts,
        List<Turned> moments,
        List<RungSaid> ladder,
        List<ProcessAt> processes,
        Work work,
        Globals globals) {

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

    public record ThoughtAt(int turn, @JsonUnwrapped Thought thought) {}

    /**
     * @param turn the client turn at which a figure moved
     * @param trainee the trainee turn that it answered
     * @param before the figure before, 0–10
     * @param question to think about first
     * @param meaning what such a turn tends to mean, for after
     */
    public record Turned(
            int turn, int trainee, StatePart part, double before, double after, String question, String meaning) {}

    /**
     * @param said what the client said on this rung
     * @param asked trainee turns that asked for it
     * @param early those that asked for a plan before he was ready
     */
    public record RungSaid(Rung rung, List<Quote> said, List<Integer> asked, List<Integer> early) {}

    public record Quote(int turn, String text) {}

    public record ProcessAt(int turn, MiProcess process) {}

    public record Work(Shared words, Shared questions, Shared ideas) {}

    /** @param share the trainee's, 0–1, or null when there was nothing to share */
    public record Shared(int trainee, int client, Double share) {}

    /**
     * @param technical mean of cultivating change talk and softening sustain talk, 1–5
     * @param relational mean of partnership and empathy, 1–5
     */
    public record Globals(double technical, double relational, List<Scale> scales) {}

    /** @param because what the score rests on; empty when it stayed at its start of 3 */
    public record Scale(GlobalScale scale, int score, List<String> because) {}
}
