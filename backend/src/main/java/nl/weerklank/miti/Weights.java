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
    private final Network network;
    private final Stack stack;
    private final Choice[] choices;

    private Weights(
            List<Decision> decisions, byte[] table, float[] scale, Network network, Stack stack, Choice[] choices) {
        this.decisions = decisions;
        this.firstColumn = new int[decisions.size() + 1];
        for (int d = 0; d < decisions.size(); d++) {
            firstColumn[d + 1] = firstColumn[d] + decisions.get(d).outcomes().size();
        }
        this.columns = firstColumn[decisions.size()];
        this.table = table;
        this.scale = scale;
        this.network = network;
        this.stack = stack;
        this.choices = choices;
    }

    /**
     * @param first per decision a weight for each outcome and bin
     * @param choices how scores become verdicts
     */
    static Weights pack(
            Speaker speaker,
            Map<Decision, float[][]> first,
            Network network,
            Stack stack,
            Map<Decision, Choice> choices) {
        List<Decision> decisions = Decision.of(speaker);
        int columns = decisions.stream().mapToInt(d -> d.outcomes().size()).sum();
        var table = new byte[Features.BINS * columns];
        var scale = new float[columns];
        int column = 0;
        for (Decision decision : decisions) {
            for (float[] weights : first.get(decision)) {
                float largest = 1e-6f;
                for (float weight : weights) {
                    largest = Math.max(largest, Math.abs(weight));
                }
                scale[column] = largest / 127;
                for (int bin = 0; bin < Features.BINS; bin++) {
                    table[bin * columns + column] = (byte) Math.round(weights[bin] / scale[column]);
                }
                column++;
            }
        }
        return new Weights(
                decisions,
                table,
                scale,
                network,
                stack,
                decisions.stream().map(choices::get).toArray(Choice[]::new));
    }

    /**
     * Probabilities per decision and outcome, 0–1.
     *
     * @param units thought units in the turn
     */
    Map<Decision, double[]> score(Features features, int units) {
        var sums = new float[columns];
        for (int i = 0; i < features.count(); i++) {
            int row = features.bin(i) * columns;
            float value = features.value(i);
            for (int column = 0; column < columns; column++) {
                sums[column] += value * table[row + column];
            }
        }
        var logits = new double[columns];
        for (int column = 0; column < columns; column++) {
            logits[column] = sums[column] * scale[column];
        }
        float[] input = Stack.input(network.mixed(logits, features), decisions, units);
        var scores = new EnumMap<Decision, double[]>(Decision.class);
        for (int d = 0; d < decisions.size(); d++) {
            scores.put(decisions.get(d), choices[d].probabilities(stack.logits(d, input)));
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

    Choice choice(Decision decision) {
        return choices[decisions.indexOf(decision)];
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
            stack.write(out);
            for (Choice choice : choices) {
                out.writeFloat(choice.temperature());
                for (float offset : choice.offsets()) {
                    out.writeFloat(offset);
                }
            }
            out.write(table);
            network.write(out);
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
            Stack stack = Stack.read(in, decisions);
            var choices = new Choice[decisions.size()];
            for (int d = 0; d < decisions.size(); d++) {
                float temperature = in.readFloat();
                var offsets = new float[decisions.get(d).outcomes().size()];
                for (int o = 0; o < offsets.length; o++) {
                    offsets[o] = in.readFloat();
                }
                choices[d] = new Choice(temperature, offsets);
            }
            var table = new byte[Features.BINS * columns];
            in.readFully(table);
            return new Weights(decisions, table, scale, Network.read(in, decisions), stack, choices);
        }
    }
}
