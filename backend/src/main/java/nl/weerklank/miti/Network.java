package nl.weerklank.miti;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A small network that weighs all decisions of a speaker together: a layer of units over the hashed features, in parts
 * that were learned apart and whose probabilities are averaged. What one decision teaches a unit (who blames, who
 * soothes) serves the others, which helps most where examples are few. It has a say beside the linear models; the words
 * that are shown as reasons come from those.
 */
final class Network {

    /** Feature bins share rows of the table. */
    static final int ROWS = 1 << 15;

    static final int PARTS = 3;
    static final int UNITS = 20;

    /** Share of the network in the mixed score, 0–1. Tried .3, .5 and .7: flat between. */
    private static final double SHARE = 0.45;

    /** Where examples of an outcome are few the linear models are better left alone. */
    private static final Set<Decision> LINEAR_ONLY = EnumSet.of(Decision.DARN, Decision.TYPE, Decision.MORALISING);

    /** Largest weight of a unit in a byte: coarse steps lose nothing (127, 31 and 15 tried) and pack to half the size. */
    private static final int STEPS = 31;

    private static final int WIDTH = PARTS * UNITS;

    /** Steps of a rarity in a byte: up to 4. */
    private static final float RARITY = 1 / 63f;

    private final List<Decision> decisions;
    private final int columns;
    private final byte[] rarity;
    private final byte[] table;
    private final float[] scale;
    private final float[] bias;
    private final float[] heads;
    private final float[] base;

    private Network(
            List<Decision> decisions,
            byte[] rarity,
            byte[] table,
            float[] scale,
            float[] bias,
            float[] heads,
            float[] base) {
        this.decisions = decisions;
        this.columns = columns(decisions);
        this.rarity = rarity;
        this.table = table;
        this.scale = scale;
        this.bias = bias;
        this.heads = heads;
        this.base = base;
    }

    /** What one part learned: a row of units per table row, their bias, and what each says for every outcome. */
    record Part(float[] table, float[] bias, float[] heads, float[] base) {}

    static Network pack(Speaker speaker, Rows rows, List<Part> parts) {
        List<Decision> decisions = Decision.of(speaker);
        int columns = columns(decisions);
        var rarity = new byte[Features.BINS];
        for (int bin = 0; bin < rarity.length; bin++) {
            rarity[bin] = (byte) (rows.seen(bin) ? Math.min(255, Math.round(rows.rarity(bin) / RARITY)) : 0);
        }
        var table = new byte[ROWS * WIDTH];
        var scale = new float[WIDTH];
        var bias = new float[WIDTH];
        var heads = new float[WIDTH * columns];
        var base = new float[PARTS * columns];
        for (int p = 0; p < PARTS; p++) {
            Part part = parts.get(p);
            for (int unit = 0; unit < UNITS; unit++) {
                int place = p * UNITS + unit;
                float largest = 1e-6f;
                for (int row = 0; row < ROWS; row++) {
                    largest = Math.max(largest, Math.abs(part.table()[row * UNITS + unit]));
                }
                scale[place] = largest / STEPS;
                for (int row = 0; row < ROWS; row++) {
                    table[row * WIDTH + place] = (byte) Math.round(part.table()[row * UNITS + unit] / scale[place]);
                }
                bias[place] = part.bias()[unit];
                System.arraycopy(part.heads(), unit * columns, heads, place * columns, columns);
            }
            System.arraycopy(part.base(), 0, base, p * columns, columns);
        }
        return new Network(decisions, rarity, table, scale, bias, heads, base);
    }

    static int columns(List<Decision> decisions) {
        return decisions.stream().mapToInt(d -> d.outcomes().size()).sum();
    }

    static int row(int bin) {
        return bin * 0x9E3779B1 >>> 17;
    }

    /** Scores of the linear models and of the network together. */
    double[] mixed(double[] linear, Rows.Row seen) {
        var sums = new float[WIDTH];
        for (int i = 0; i < seen.bins().length; i++) {
            add(sums, seen.bins()[i], seen.values()[i]);
        }
        return mixed(linear, sums);
    }

    /** The same of a turn whose features know nothing of rarity. */
    double[] mixed(double[] linear, Features seen) {
        var sums = new float[WIDTH];
        for (int i = 0; i < seen.count(); i++) {
            int rare = rarity[seen.bin(i)] & 0xFF;
            if (rare > 0) {
                add(sums, seen.bin(i), seen.value(i) * rare * RARITY);
            }
        }
        return mixed(linear, sums);
    }

    private void add(float[] sums, int bin, float value) {
        int start = row(bin) * WIDTH;
        for (int unit = 0; unit < WIDTH; unit++) {
            sums[unit] += value * table[start + unit];
        }
    }

    private double[] mixed(double[] linear, float[] sums) {
        var mixed = new double[columns];
        for (int p = 0; p < PARTS; p++) {
            double[] said = said(sums, p);
            int first = 0;
            for (Decision decision : decisions) {
                int outcomes = decision.outcomes().size();
                double[] likely = softmax(said, first, outcomes);
                for (int outcome = 0; outcome < outcomes; outcome++) {
                    mixed[first + outcome] += likely[outcome] / PARTS;
                }
                first += outcomes;
            }
        }
        int first = 0;
        for (Decision decision : decisions) {
            int outcomes = decision.outcomes().size();
            double[] likely = softmax(linear, first, outcomes);
            double share = LINEAR_ONLY.contains(decision) ? 0 : SHARE;
            for (int at = first; at < first + outcomes; at++) {
                mixed[at] = share * Math.log(Math.max(1e-9, mixed[at]))
                        + (1 - share) * Math.log(Math.max(1e-9, likely[at - first]));
            }
            first += outcomes;
        }
        return mixed;
    }

    private double[] said(float[] sums, int part) {
        var said = new double[columns];
        for (int column = 0; column < columns; column++) {
            said[column] = base[part * columns + column];
        }
        for (int unit = part * UNITS; unit < (part + 1) * UNITS; unit++) {
            float active = sums[unit] * scale[unit] + bias[unit];
            if (active > 0) {
                for (int column = 0; column < columns; column++) {
                    said[column] += active * heads[unit * columns + column];
                }
            }
        }
        return said;
    }

    private static double[] softmax(double[] scores, int first, int outcomes) {
        return Weights.softmax(java.util.Arrays.copyOfRange(scores, first, first + outcomes));
    }

    void write(DataOutputStream out) throws IOException {
        for (float[] each : List.of(scale, bias, heads, base)) {
            for (float value : each) {
                out.writeFloat(value);
            }
        }
        out.write(rarity);
        out.write(table);
    }

    static Network read(DataInputStream in, List<Decision> decisions) throws IOException {
        int columns = columns(decisions);
        float[] scale = floats(in, WIDTH);
        float[] bias = floats(in, WIDTH);
        float[] heads = floats(in, WIDTH * columns);
        float[] base = floats(in, PARTS * columns);
        var rarity = new byte[Features.BINS];
        in.readFully(rarity);
        var table = new byte[ROWS * WIDTH];
        in.readFully(table);
        return new Network(decisions, rarity, table, scale, bias, heads, base);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
