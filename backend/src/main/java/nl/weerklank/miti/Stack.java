package nl.weerklank.miti;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The second look at a turn: each decision weighs what all the others made of it, because acts exclude or call for each
 * other (who advises does not reflect, who seeks collaboration asks). Learned from what the first models said of turns
 * that they had not seen.
 */
final class Stack {

    private static final float SCALE = 0.3f;

    /** Thought units are counted up to this many. */
    private static final int MOST_UNITS = 4;

    private final int inputs;
    private final List<float[][]> weights;

    /** @param weights per decision a row per outcome over all inputs */
    Stack(int inputs, List<float[][]> weights) {
        this.inputs = inputs;
        this.weights = weights;
    }

    static int inputs(List<Decision> decisions) {
        return decisions.stream()
                        .mapToInt(decision -> decision.outcomes().size())
                        .sum()
                + MOST_UNITS
                + 1;
    }

    /**
     * What the second look sees.
     *
     * @param logits of all decisions, one after another
     * @param units thought units in the turn
     */
    static float[] input(double[] logits, List<Decision> decisions, int units) {
        var input = new float[inputs(decisions)];
        int at = 0;
        for (Decision decision : decisions) {
            int outcomes = decision.outcomes().size();
            double mean = Arrays.stream(logits, at, at + outcomes).average().orElse(0);
            for (int outcome = 0; outcome < outcomes; outcome++, at++) {
                input[at] = (float) ((logits[at] - mean) * SCALE);
            }
        }
        input[at + Math.min(units, MOST_UNITS) - (units == 0 ? 0 : 1)] = 1;
        input[inputs(decisions) - 1] = 1;
        return input;
    }

    /** The weights of a decision that keeps to what its own first look said. */
    static float[][] first(Decision decision, List<Decision> decisions) {
        int at = decisions.stream()
                .takeWhile(each -> each != decision)
                .mapToInt(each -> each.outcomes().size())
                .sum();
        var weights = new float[decision.outcomes().size()][inputs(decisions)];
        for (int outcome = 0; outcome < weights.length; outcome++) {
            weights[outcome][at + outcome] = 1 / SCALE;
        }
        return weights;
    }

    /** An input as a row to learn from. */
    static Rows.Row row(float[] input) {
        return new Rows.Row(IntStream.range(0, input.length).toArray(), input);
    }

    double[] logits(int decision, float[] input) {
        float[][] rows = weights.get(decision);
        var logits = new double[rows.length];
        for (int outcome = 0; outcome < rows.length; outcome++) {
            for (int i = 0; i < inputs; i++) {
                logits[outcome] += rows[outcome][i] * input[i];
            }
        }
        return logits;
    }

    void write(DataOutputStream out) throws IOException {
        for (float[][] rows : weights) {
            for (float[] row : rows) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
        }
    }

    static Stack read(DataInputStream in, List<Decision> decisions) throws IOException {
        int inputs = inputs(decisions);
        var weights = new java.util.ArrayList<float[][]>();
        for (Decision decision : decisions) {
            var rows = new float[decision.outcomes().size()][inputs];
            for (float[] row : rows) {
                for (int i = 0; i < inputs; i++) {
                    row[i] = in.readFloat();
                }
            }
            weights.add(rows);
        }
        return new Stack(inputs, weights);
    }
}
