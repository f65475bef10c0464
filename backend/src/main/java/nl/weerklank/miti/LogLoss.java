package nl.weerklank.miti;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * Negative log likelihood and its gradient, both from one pass. The bins that occur are numbered by how often they
 * do, so that most of what a pass touches stays near. A bin that tells outcomes apart is trusted more: its weight is
 * what the minimiser finds times a factor that grows with the log of how much oftener the bin comes with an outcome than
 * with the others (naive Bayes features, Wang &amp; Manning 2012).
 */
final class LogLoss implements Function {

    private final int[][] ids;
    private final float[][] values;
    private final int[] labels;
    private final int outcomes;
    private final Integer[] bins;
    private final float[] trust;
    private double[] at;
    private double value;
    private double[] gradient;

    /** @param naive share (0–1) of the trust that follows from how telling a bin is; the rest is the same for all */
    LogLoss(List<Rows.Row> rows, List<Integer> labels, int outcomes, double naive) {
        this.labels = labels.stream().mapToInt(label -> label).toArray();
        this.outcomes = outcomes;
        var seen = new int[Features.BINS];
        rows.forEach(row -> Arrays.stream(row.bins()).forEach(bin -> seen[bin]++));
        bins = IntStream.range(0, Features.BINS)
                .filter(bin -> seen[bin] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(bin -> -seen[bin]))
                .toArray(Integer[]::new);
        var places = new int[Features.BINS];
        for (int place = 0; place < bins.length; place++) {
            places[bins[place]] = place;
        }
        ids = rows.stream()
                .map(row -> Arrays.stream(row.bins())
                        .map(bin -> places[bin] * outcomes)
                        .toArray())
                .toArray(int[][]::new);
        values = rows.stream().map(Rows.Row::values).toArray(float[][]::new);
        trust = trust(naive);
    }

    private float[] trust(double naive) {
        var together = new int[bins.length * outcomes];
        var turns = new int[outcomes];
        for (int row = 0; row < ids.length; row++) {
            turns[labels[row]]++;
            for (int id : Arrays.stream(ids[row]).distinct().toArray()) {
                together[id + labels[row]]++;
            }
        }
        var telling = new double[together.length];
        double sum = 0;
        for (int at = 0; at < telling.length; at++) {
            int outcome = at % outcomes;
            int here = 0;
            for (int other = 0; other < outcomes; other++) {
                here += together[at - outcome + other];
            }
            double with = (together[at] + 1.0) / (turns[outcome] + 2.0);
            double without = (here - together[at] + 1.0) / (ids.length - turns[outcome] + 2.0);
            telling[at] = Math.abs(Math.log(with / without));
            sum += telling[at];
        }
        double mean = sum / telling.length;
        double squares = 0;
        for (int at = 0; at < telling.length; at++) {
            telling[at] = naive * telling[at] + (1 - naive) * mean;
            squares += telling[at] * telling[at];
        }
        var trust = new float[telling.length];
        for (int at = 0; at < trust.length; at++) {
            trust[at] = (float) (telling[at] / Math.sqrt(squares / telling.length));
        }
        return trust;
    }

    double[] spread(double[] compact) {
        var weights = new double[Features.BINS * outcomes];
        for (int place = 0; place < bins.length; place++) {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                int at = place * outcomes + outcome;
                weights[bins[place] * outcomes + outcome] = compact[at] * trust[at];
            }
        }
        return weights;
    }

    @Override
    public int getDimension() {
        return bins.length * outcomes;
    }

    @Override
    public double valueAt(double[] weights) {
        look(weights);
        return value;
    }

    @Override
    public double[] gradientAt(double[] weights) {
        look(weights);
        return gradient.clone();
    }

    private void look(double[] weights) {
        if (at != null && Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        value = 0;
        var near = new float[weights.length];
        var slope = new float[weights.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = (float) weights[i] * trust[i];
        }
        for (int row = 0; row < ids.length; row++) {
            look(ids[row], values[row], labels[row], near, slope);
        }
        gradient = new double[weights.length];
        for (int i = 0; i < slope.length; i++) {
            gradient[i] = slope[i] * trust[i];
        }
    }

    private void look(int[] ids, float[] values, int label, float[] weights, float[] slope) {
        var sums = new double[outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            float sum = 0;
            for (int i = 0; i < ids.length; i++) {
                sum += values[i] * weights[ids[i] + outcome];
            }
            sums[outcome] = sum;
        }
        double[] likely = Weights.softmax(sums);
        value -= Math.log(Math.max(1e-300, likely[label]));
        likely[label] -= 1;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            float miss = (float) likely[outcome];
            if (Math.abs(miss) > 1e-4f) {
                for (int i = 0; i < ids.length; i++) {
                    slope[ids[i] + outcome] += values[i] * miss;
                }
            }
        }
    }
}
