package nl.weerklank.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Scripts;

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
    private static final double BROKEN_OFF_AT_MOST = 0.25;
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

    /** What can be not as it should be. */
    public enum Kind {
        /** A standard trainee motivates the client too often or too seldom. */
        MOTIVATED,
        /** The client breaks off although somebody listens well. */
        ENDS_SOON,
        /** The client's answers are unlike those of real clients. */
        UNREAL,
        /** Lines were said twice in one conversation. */
        REPEATED,
        /** Questions about a topic of the case got no answer about it. */
        UNANSWERED
    }

    /**
     * Something that is not as it should be.
     *
     * @param trainee who motivates too often or too seldom; null when it is about all of them
     * @param found share (0–1), distance (0–1) or number of lines
     * @param least that it should be
     * @param most that it should be
     */
    public record Outside(Kind kind, String trainee, double found, double least, double most) {}

    /** Share of conversations (0–1) that a standard trainee should win at least. */
    public static double least(String trainee) {
        return trainee.equals("listener") ? LISTENER_AT_LEAST : 0;
    }

    /** Share of conversations (0–1) that a standard trainee should win at most. */
    public static double most(String trainee) {
        return switch (trainee) {
            case "listener" -> LISTENER_AT_MOST;
            case "beginner" -> BEGINNER_AT_MOST;
            default -> OTHERS_AT_MOST;
        };
    }

    /** Everything that is not as it should be; empty when the case is within the band. */
    public List<Outside> outside() {
        var outside = new ArrayList<Outside>();
        outcomes.forEach((trainee, outcome) -> {
            double share = outcome.motivated();
            if (share < least(trainee) || share > most(trainee)) {
                outside.add(new Outside(Kind.MOTIVATED, trainee, share, least(trainee), most(trainee)));
            }
        });
        var listened = outcomes.get("listener");
        if (listened != null && listened.brokenOff() > BROKEN_OFF_AT_MOST) {
            outside.add(new Outside(Kind.ENDS_SOON, "listener", listened.brokenOff(), 0, BROKEN_OFF_AT_MOST));
        }
        if (distance() > FAR) {
            outside.add(new Outside(Kind.UNREAL, null, distance(), 0, FAR));
        }
        if (repeated > 0) {
            outside.add(new Outside(Kind.REPEATED, null, repeated, 0, 0));
        }
        if (answered < ANSWERED * asked) {
            outside.add(new Outside(Kind.UNANSWERED, null, answered / (double) asked, ANSWERED, 1));
        }
        return outside;
    }

    /** What a writer should know of how the case plays. */
    public List<Problem> problems(Scenario scenario) {
        return outside().stream()
                .filter(each -> each.kind() == Kind.MOTIVATED || each.kind() == Kind.ENDS_SOON)
                .collect(Collectors.toMap(CaseScore::smell, Outside::found, Math::max, TreeMap::new))
                .entrySet()
                .stream()
                .map(each -> Scripts.smelt(each.getKey(), scenario, each.getValue()))
                .toList();
    }

    private static Scripts.Smell smell(Outside outside) {
        if (outside.kind() == Kind.ENDS_SOON) {
            return Scripts.Smell.ENDS_TOO_SOON;
        }
        return !outside.trainee().equals("listener")
                ? Scripts.Smell.WON_BADLY
                : outside.found() > outside.most() ? Scripts.Smell.ALWAYS_WON : Scripts.Smell.NEVER_WON;
    }

    /** How real clients answer, per kind of trainee turn. */
    public static Map<String, Shares> real() {
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
