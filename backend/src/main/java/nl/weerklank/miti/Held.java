package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a decision's model said of turns it had not seen, and the figures that follow. What is fitted on such turns
 * (temperature, offsets) is fitted without the part that it is measured on.
 */
final class Held {

    /**
     * @param fold part of the cross-validation, from 0
     * @param stripped scores of the same turn without marks and capitals
     */
    record Score(Example example, int fold, int label, double[] logits, double[] stripped) {

        boolean own() {
            return example.source().equals("own");
        }
    }

    /** @param sure probability (0–1) of the outcome that is likeliest */
    record Verdict(Score score, int said, int strippedSaid, double sure, int likeliest) {}

    private final Decision decision;
    private final List<Score> scores;
    private final List<Verdict> verdicts = new ArrayList<>();

    Held(Decision decision, List<Score> scores, int folds) {
        this.decision = decision;
        this.scores = scores;
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Choice choice = Choice.fitted(
                    decision,
                    scores.stream().filter(score -> score.fold() != held).toList());
            scores.stream()
                    .filter(score -> score.fold() == held)
                    .forEach(score -> verdicts.add(verdict(score, choice)));
        }
    }

    private static Verdict verdict(Score score, Choice choice) {
        double[] likely = choice.probabilities(score.logits());
        int likeliest = 0;
        for (int i = 1; i < likely.length; i++) {
            likeliest = likely[i] > likely[likeliest] ? i : likeliest;
        }
        return new Verdict(
                score,
                choice.of(likely),
                choice.of(choice.probabilities(score.stripped())),
                likely[likeliest],
                likeliest);
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    /** What goes into the shipped model: fitted on all of it. */
    Choice choice() {
        return Choice.fitted(decision, scores);
    }

    /** Macro-F1, the mean over the corpora that have the decision and over written and typed turns. */
    double worth() {
        return Stream.of(true, false)
                .map(own -> verdicts.stream()
                        .filter(each -> each.score().own() == own)
                        .toList())
                .filter(part -> !part.isEmpty())
                .mapToDouble(part -> (2 * macro(table(part, false)) + macro(table(part, true))) / 3)
                .average()
                .orElse(0);
    }

    int[][] table(List<Verdict> part, boolean stripped) {
        int outcomes = decision.outcomes().size();
        var table = new int[outcomes][outcomes];
        part.forEach(each -> table[each.score().label()][stripped ? each.strippedSaid() : each.said()]++);
        return table;
    }

    /**
     * Mean F1 over the outcomes that occur.
     *
     * @param table a row per label, a column per verdict
     */
    static double macro(int[][] table) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < table.length; i++) {
            int real = 0;
            int said = 0;
            for (int j = 0; j < table.length; j++) {
                real += table[i][j];
                said += table[j][i];
            }
            if (real > 0) {
                sum += 2.0 * table[i][i] / (said + real);
                counted++;
            }
        }
        return sum / Math.max(1, counted);
    }

    /** Expected calibration error of the likeliest outcome over ten equal-sized groups, 0–1. */
    double calibrationError() {
        List<Verdict> rising = verdicts.stream()
                .sorted(Comparator.comparingDouble(Verdict::sure))
                .toList();
        double error = 0;
        int groups = 10;
        for (int group = 0; group < groups; group++) {
            List<Verdict> part = rising.subList(rising.size() * group / groups, rising.size() * (group + 1) / groups);
            double sure = part.stream().mapToDouble(Verdict::sure).average().orElse(0);
            double right = part.stream()
                            .filter(each -> each.likeliest() == each.score().label())
                            .count()
                    / Math.max(1.0, part.size());
            error += Math.abs(sure - right) * part.size() / Math.max(1, rising.size());
        }
        return error;
    }
}
