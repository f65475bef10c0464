package nl.weerklank.authoring;

import java.util.List;
import java.util.Map;
import nl.weerklank.rehearsal.CaseScore;
import nl.weerklank.rehearsal.Tempering;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.Scenario;

/**
 * How a text that is being written stands beside real clients.
 *
 * @param conversations that were played for it
 * @param distance mean distance (0–1) of the client's answers from those of real clients
 * @param median words in a client turn
 * @param shortTurns share (0–1) of client turns of at most three words
 * @param outside what is not as it should be; empty when the case is within the band
 * @param problems what of that belongs among the script's problems
 * @param suggestion a temperament with which good technique wins about as often as it should; null when it does so already
 */
public record Score(
        int conversations,
        List<Outcome> outcomes,
        List<Answers> answers,
        double distance,
        int median,
        double shortTurns,
        int asked,
        int answered,
        List<CaseScore.Outside> outside,
        List<Problem> problems,
        Suggestion suggestion) {

    /**
     * @param motivated share of conversations (0–1) in which this standard trainee motivates the client
     * @param least that it should be
     * @param most that it should be
     * @param brokenOff share that the client breaks off
     * @param turns mean number of trainee turns
     */
    public record Outcome(
            String trainee, double motivated, double least, double most, double brokenOff, double turns) {}

    /** Which way the client answers after one kind of trainee turn, and which way real clients do. */
    public record Answers(String preceding, CaseScore.Shares here, CaseScore.Shares real) {}

    /**
     * @param factor for how fast importance and confidence move, 0.25–4
     * @param listener share of conversations (0–1) that good technique wins with it
     */
    public record Suggestion(double factor, double listener) {}

    static Score of(CaseScore score, Scenario scenario, int conversations, Tempering.Suggestion suggestion) {
        Map<String, CaseScore.Shares> real = CaseScore.real();
        return new Score(
                conversations,
                score.outcomes().entrySet().stream()
                        .map(each -> new Outcome(
                                each.getKey(),
                                each.getValue().motivated(),
                                CaseScore.least(each.getKey()),
                                CaseScore.most(each.getKey()),
                                each.getValue().brokenOff(),
                                each.getValue().turns()))
                        .toList(),
                real.keySet().stream()
                        .filter(score.answers()::containsKey)
                        .map(kind -> new Answers(kind, score.answers().get(kind), real.get(kind)))
                        .toList(),
                score.distance(),
                score.percentile(0.5),
                score.share(3),
                score.asked(),
                score.answered(),
                score.outside(),
                score.problems(scenario),
                suggestion == null
                        ? null
                        : new Suggestion(suggestion.temperament().importance(), suggestion.listener()));
    }
}
