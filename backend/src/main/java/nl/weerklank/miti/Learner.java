package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Learns one decision as a maximum-entropy model. OpenNLP's quasi-Newton minimiser (L-BFGS with L2) does the work; the
 * objective is our own, because OpenNLP's is about three times as slow: it does not keep the weights of a bin together.
 */
final class Learner {

    /** Tried from 0.02 to 1; flat around this value for every decision. */
    private static final double L2 = 0.25;

    /** Tried 0, 0.3, 0.6 and 1 on seven decisions: 0.3 and 0.6 always help a little, 1 never. */
    private static final double NAIVE = 0.4;

    private static final int ITERATIONS = 45;
    private static final int REMEMBERED = 6;
    private static final int MOST_EVALUATIONS = 400;

    private final Rows rows;
    private final Decision decision;

    Learner(Rows rows, Decision decision) {
        this.rows = rows;
        this.decision = decision;
    }

    /**
     * @param taken which of the examples to learn from
     * @return a weight per bin and outcome, outcomes side by side, for rows that know rarity
     */
    double[] learn(IntPredicate taken) {
        var learned = new ArrayList<Rows.Row>();
        var labels = new ArrayList<Integer>();
        List<Example> examples = rows.examples();
        for (int i = 0; i < examples.size(); i++) {
            int label = examples.get(i).label(decision);
            if (label >= 0 && taken.test(i)) {
                learned.add(rows.written(i));
                labels.add(label);
                if (alsoTyped(examples.get(i))) {
                    learned.add(rows.typed(i));
                    labels.add(label);
                }
            }
        }
        return learn(learned, labels, decision.outcomes().size(), L2, NAIVE);
    }

    /** People type in a hurry: half of the turns are also seen without marks and capitals. */
    static boolean alsoTyped(Example example) {
        return example.text().hashCode() % 2 == 0;
    }

    /**
     * @param naive see {@link LogLoss}
     * @return a weight per bin and outcome, outcomes side by side
     */
    static double[] learn(List<Rows.Row> rows, List<Integer> labels, int outcomes, double l2, double naive) {
        var objective = new LogLoss(rows, labels, outcomes, naive);
        double[] found = new QNMinimizer(0, l2, ITERATIONS, REMEMBERED, MOST_EVALUATIONS).minimize(objective);
        return objective.spread(found);
    }

    /** Weights as the shipped model has them: per outcome and bin, with rarity inside. */
    float[][] packed(double[] weights) {
        int outcomes = decision.outcomes().size();
        var packed = new float[outcomes][Features.BINS];
        for (int bin = 0; bin < Features.BINS; bin++) {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                packed[outcome][bin] = (float) weights[bin * outcomes + outcome] * rows.rarity(bin);
            }
        }
        return packed;
    }

    double[] logits(double[] weights, Rows.Row row) {
        int outcomes = decision.outcomes().size();
        var logits = new double[outcomes];
        for (int i = 0; i < row.bins().length; i++) {
            int base = row.bins()[i] * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                logits[outcome] += row.values()[i] * weights[base + outcome];
            }
        }
        return logits;
    }
}
