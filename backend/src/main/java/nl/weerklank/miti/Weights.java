package nl.weerklank.miti;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained weights of one speaker's decisions in one language, packed in a table: a row per hash bin, a column per
 * outcome, a byte per weight. One pass over a turn's features scores all decisions.
 */
final class Weights {

    private final List<Decision> decisions;
    private final int[] firstColumn;
    private final int columns;
    private final byte[] table;
    private final float[] scale;
    private final float[] temperature;
    private final float[] threshold;

    private Weights(List<Decision> decisions, byte[] table, float[] scale, float[] temperature, float[] threshold) {
        this.decisions = decisions;
        this.firstColumn = new int[decisions.size() + 1];
        for (int d = 0; d < decisions.size(); d++) {
            firstColumn[d + 1] = firstColumn[d] + decisions.get(d).outcomes().size();
        }
        this.columns = firstColumn[decisions.size()];
        this.table = table;
        this.scale = scale;
        this.temperature = temperature;
        this.threshold = threshold;
    }

    /** @param learned per decision a weight for each bin and outcome, and how sure it may sound */
    static Weights pack(Speaker speaker, Map<Decision, Learned> learned) {
        List<Decision> decisions = Decision.of(speaker);
        int columns = decisions.stream().mapToInt(d -> d.outcomes().size()).sum();
        var table = new byte[Features.BINS * columns];
        var scale = new float[columns];
        var temperature = new float[decisions.size()];
        var threshold = new float[decisions.size()];
        int column = 0;
        for (int d = 0; d < decisions.size(); d++) {
            Learned one = learned.get(decisions.get(d));
            temperature[d] = one.temperature();
            threshold[d] = one.threshold();
            for (int o = 0; o < decisions.get(d).outcomes().size(); o++, column++) {
                float largest = 1e-6f;
                for (float weight : one.weights()[o]) {
                    largest = Math.max(largest, Math.abs(weight));
                }
                scale[column] = largest / 127;
                for (int bin = 0; bin < Features.BINS; bin++) {
                    table[bin * columns + column] = (byte) Math.round(one.weights()[o][bin] / scale[column]);
                }
            }
        }
        return new Weights(decisions, table, scale, temperature, threshold);
    }

    /**
     * @param weights per outcome, per bin
     * @param temperature by which scores are divided before they become probabilities
     * @param threshold probability (0–1) from which a yes counts
     */
    record Learned(float[][] weights, float temperature, float threshold) {}

    /** Probabilities per decision and outcome, 0–1. */
    Map<Decision, double[]> score(Features features) {
        var sums = new float[columns];
        for (int i = 0; i < features.count(); i++) {
            int row = features.bin(i) * columns;
            float value = features.value(i);
            for (int column = 0; column < columns; column++) {
                sums[column] += value * table[row + column];
            }
        }
        var scores = new EnumMap<Decision, double[]>(Decision.class);
        for (int d = 0; d < decisions.size(); d++) {
            var logits = new double[firstColumn[d + 1] - firstColumn[d]];
            for (int o = 0; o < logits.length; o++) {
                int column = firstColumn[d] + o;
                logits[o] = sums[column] * scale[column] / temperature[d];
            }
            scores.put(decisions.get(d), softmax(logits));
        }
        return scores;
    }

    /** How much each word of the turn speaks for an outcome, against the first outcome of its decision. */
    double[] contributions(Features features, Decision decision, int outcome, int words) {
        int base = firstColumn[decisions.indexOf(decision)];
        int column = base + outcome;
        var contributions = new double[words];
        for (int i = 0; i < features.count(); i++) {
            if (features.first(i) >= 0) {
                int row = features.bin(i) * columns;
                double weight =
                        features.value(i) * (table[row + column] * scale[column] - table[row + base] * scale[base]);
                int width = features.last(i) - features.first(i) + 1;
                for (int word = features.first(i); word <= features.last(i); word++) {
                    contributions[word] += weight / width;
                }
            }
        }
        return contributions;
    }

    float threshold(Decision decision) {
        return threshold[decisions.indexOf(decision)];
    }

    static double[] softmax(double[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        var probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = Math.exp(logits[i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    void write(OutputStream to) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(to))) {
            for (float each : scale) {
                out.writeFloat(each);
            }
            for (int d = 0; d < decisions.size(); d++) {
                out.writeFloat(temperature[d]);
                out.writeFloat(threshold[d]);
            }
            out.write(table);
        }
    }

    static Weights read(Speaker speaker, InputStream from) throws IOException {
        List<Decision> decisions = Decision.of(speaker);
        int columns = decisions.stream().mapToInt(d -> d.outcomes().size()).sum();
        try (var in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            var scale = new float[columns];
            for (int column = 0; column < columns; column++) {
                scale[column] = in.readFloat();
            }
            var temperature = new float[decisions.size()];
            var threshold = new float[decisions.size()];
            for (int d = 0; d < decisions.size(); d++) {
                temperature[d] = in.readFloat();
                threshold[d] = in.readFloat();
            }
            var table = new byte[Features.BINS * columns];
            in.readFully(table);
            return new Weights(decisions, table, scale, temperature, threshold);
        }
    }
}
