package nl.weerklank.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.TraineeCoding;

/**
 * How a case stands beside real clients.
 *
 * @param outcomes per standard trainee
 * @param answers per kind of trainee turn, which way the client's answers went
 * @param words length of every client turn in words, rising
 * @param repeated lines that were said twice in one conversation
 * @param asked questions about a topic of the case
 * @param answered how many of them got an answer about that topic
 */
public record CaseScore(
        String scenario,
        Map<String, Outcome> outcomes,
        Map<String, Shares> answers,
        List<Integer> words,
        int repeated,
        int asked,
        int answered) {

    /** Readiness (0–10) from which a client counts as motivated, also when nobody asked for a first step. */
    private static final double MOTIVATED = 6;

    /** A case may be this far from real answers. */
    private static final double FAR = 0.2;

    /** The mean over all shipped cases may be this far from real answers. */
    static final double FAR_ON_AVERAGE = 0.15;

    /** Also counts questions that were met with discord or silence. */
    private static final double ANSWERED = 0.8;

    private static final double LISTENER_AT_LEAST = 0.4;
    private static final double LISTENER_AT_MOST = 0.7;
    private static final double BEGINNER_AT_MOST = 0.25;
    private static final double OTHERS_AT_MOST = 0.05;

    private static final Map<String, Shares> REAL = real();

    /**
     * @param motivated share of conversations (0–1) in which the client was motivated within twenty turns
     * @param brokenOff share that the client broke off
     * @param turns mean number of trainee turns
     */
    public record Outcome(double motivated, double brokenOff, double turns) {}

    /** @param n turns; the shares are 0–1 */
    public record Shares(int n, double change, double neutral, double sustain) {

        /** Total variation distance (0–1). */
        double from(Shares other) {
            return (Math.abs(change - other.change)
                            + Math.abs(neutral - other.neutral)
                            + Math.abs(sustain - other.sustain))
                    / 2;
        }
    }

    static boolean motivated(Reaction last) {
        return Boolean.TRUE.equals(last.succeeded())
                || last.succeeded() == null && last.state().readiness() >= MOTIVATED;
    }

    /** As what a trainee turn counts in the table of real answers. */
    static String preceding(TraineeCoding heard) {
        if (heard.advice() != Advice.NONE) {
            return "advice";
        }
        if (heard.question() != QuestionForm.NONE) {
            return heard.question() == QuestionForm.OPEN ? "open question" : "closed question";
        }
        return heard.has(Code.CR)
                ? "complex reflection"
                : heard.has(Code.SR) ? "simple reflection" : heard.has(Code.GI) ? "information" : "other";
    }

    /** Mean distance (0–1) from how real clients answer, over the kinds of turn that came up. */
    public double distance() {
        return answers.entrySet().stream()
                .mapToDouble(each -> each.getValue().from(REAL.get(each.getKey())))
                .average()
                .orElse(0);
    }

    public double share(int words) {
        return this.words.stream().filter(length -> length <= words).count() / (double) this.words.size();
    }

    /** @param part 0–1 */
    public int percentile(double part) {
        return words.get(Math.min(words.size() - 1, (int) (words.size() * part)));
    }

    /** What is not as it should be, in words; empty when the case is within the band. */
    public List<String> outside() {
        var outside = new ArrayList<String>();
        outcomes.forEach((trainee, outcome) -> {
            double least = trainee.equals("listener") ? LISTENER_AT_LEAST : 0;
            double most = trainee.equals("listener")
                    ? LISTENER_AT_MOST
                    : trainee.equals("beginner") ? BEGINNER_AT_MOST : OTHERS_AT_MOST;
            if (outcome.motivated() < least || outcome.motivated() > most) {
                outside.add(String.format(
                        Locale.ROOT,
                        "the %s motivates %.0f %%, which should be %.0f–%.0f %%",
                        trainee,
                        outcome.motivated() * 100,
                        least * 100,
                        most * 100));
            }
        });
        if (distance() > FAR) {
            outside.add(String.format(Locale.ROOT, "answers are %.2f from real ones, at most %.2f", distance(), FAR));
        }
        if (repeated > 0) {
            outside.add(repeated + " lines were said twice");
        }
        if (answered < ANSWERED * asked) {
            outside.add(String.format(
                    Locale.ROOT,
                    "%d of %d topic questions got an answer about the topic, at least %.0f %%",
                    answered,
                    asked,
                    ANSWERED * 100));
        }
        return outside;
    }

    static Map<String, Shares> real() {
        var real = new LinkedHashMap<String, Shares>();
        for (String line : LineBank.lines("real.tsv")) {
            String[] cells = line.split("\t");
            real.put(
                    cells[0],
                    new Shares(
                            0,
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3])));
        }
        return real;
    }
}
