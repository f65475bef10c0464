package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns the parts of a {@link Network} by stochastic gradient descent whose step shrinks where much was learned
 * (AdaGrad, Duchi et al. 2011), leaving out half of the features and a third of the units at every look (dropout,
 * Srivastava et al. 2014), so that no reason stands alone.
 */
final class NetworkLearner {

    private static final int EPOCHS = 12;
    private static final int BATCH = 64;
    private static final float STEP = 0.3f;
    private static final float FEATURES_OUT = 0.5f;
    private static final float UNITS_OUT = 0.3f;
    private static final float START = 0.01f;
    private static final int UNITS = Network.UNITS;

    private final List<Decision> decisions;
    private final int columns;
    private final List<Rows.Row> rows = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();

    /** @param taken which of the examples to learn from */
    NetworkLearner(Rows source, Speaker speaker, IntPredicate taken) {
        decisions = Decision.of(speaker);
        columns = Network.columns(decisions);
        for (int i = 0; i < source.examples().size(); i++) {
            if (taken.test(i)) {
                Example example = source.examples().get(i);
                int[] known = decisions.stream().mapToInt(example::label).toArray();
                rows.add(source.written(i));
                labels.add(known);
                if (Learner.alsoTyped(example)) {
                    rows.add(source.typed(i));
                    labels.add(known);
                }
            }
        }
    }

    /** The parts, each from a start of its own. */
    List<Network.Part> learn() {
        return IntStream.range(0, Network.PARTS)
                .parallel()
                .mapToObj(part -> new Course(part).learn())
                .toList();
    }

    /** One part while it learns. */
    private final class Course {

        private final Random random;
        private final float[] table = new float[Network.ROWS * UNITS];
        private final float[] bias = new float[UNITS];
        private final float[] heads = new float[UNITS * columns];
        private final float[] base = new float[columns];
        private final float[] tablePast = filled(Network.ROWS);
        private final float[] biasPast = filled(UNITS);
        private final float[] headsPast = filled(UNITS * columns);
        private final float[] basePast = filled(columns);
        private final float[] tableSlope = new float[Network.ROWS * UNITS];
        private final float[] biasSlope = new float[UNITS];
        private final float[] headsSlope = new float[UNITS * columns];
        private final float[] baseSlope = new float[columns];
        private final boolean[] touched = new boolean[Network.ROWS];
        private final int[] touchedRows = new int[Network.ROWS];
        private int touchedCount;

        Course(int seed) {
            random = new Random(seed);
            for (int i = 0; i < table.length; i++) {
                table[i] = (float) random.nextGaussian() * 0.1f;
            }
            for (int i = 0; i < heads.length; i++) {
                heads[i] = (float) random.nextGaussian() * 0.2f;
            }
        }

        Network.Part learn() {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                float step = STEP * (1 - 0.8f * epoch / EPOCHS);
                for (int start = 0; start < order.size(); start += BATCH) {
                    int end = Math.min(start + BATCH, order.size());
                    order.subList(start, end).forEach(i -> look(rows.get(i), labels.get(i)));
                    move(step);
                }
            }
            return new Network.Part(table, bias, heads, base);
        }

        private void look(Rows.Row row, int[] known) {
            var kept = new int[row.bins().length];
            int count = 0;
            for (int i = 0; i < kept.length; i++) {
                if (random.nextFloat() > FEATURES_OUT) {
                    kept[count++] = i;
                }
            }
            float[] sums = bias.clone();
            for (int k = 0; k < count; k++) {
                int at = Network.row(row.bins()[kept[k]]) * UNITS;
                float value = row.values()[kept[k]] / (1 - FEATURES_OUT);
                for (int unit = 0; unit < UNITS; unit++) {
                    sums[unit] += value * table[at + unit];
                }
            }
            var gain = new float[UNITS];
            for (int unit = 0; unit < UNITS; unit++) {
                gain[unit] = sums[unit] > 0 && random.nextFloat() > UNITS_OUT ? 1 / (1 - UNITS_OUT) : 0;
                sums[unit] *= gain[unit];
            }
            float[] slope = heads(sums, known);
            for (int unit = 0; unit < UNITS; unit++) {
                slope[unit] *= gain[unit];
                biasSlope[unit] += slope[unit];
            }
            for (int k = 0; k < count; k++) {
                int place = Network.row(row.bins()[kept[k]]);
                if (!touched[place]) {
                    touched[place] = true;
                    touchedRows[touchedCount++] = place;
                }
                float value = row.values()[kept[k]] / (1 - FEATURES_OUT);
                for (int unit = 0; unit < UNITS; unit++) {
                    tableSlope[place * UNITS + unit] += value * slope[unit];
                }
            }
        }

        /** What each unit should have been, from every decision whose outcome is known. */
        private float[] heads(float[] active, int[] known) {
            var slope = new float[UNITS];
            int first = 0;
            for (int d = 0; d < known.length; d++) {
                int outcomes = decisions.get(d).outcomes().size();
                if (known[d] >= 0) {
                    var said = new double[outcomes];
                    for (int outcome = 0; outcome < outcomes; outcome++) {
                        said[outcome] = base[first + outcome];
                        for (int unit = 0; unit < UNITS; unit++) {
                            said[outcome] += active[unit] * heads[unit * columns + first + outcome];
                        }
                    }
                    double[] likely = Weights.softmax(said);
                    likely[known[d]] -= 1;
                    for (int outcome = 0; outcome < outcomes; outcome++) {
                        float miss = (float) likely[outcome] / BATCH;
                        baseSlope[first + outcome] += miss;
                        for (int unit = 0; unit < UNITS; unit++) {
                            int at = unit * columns + first + outcome;
                            headsSlope[at] += active[unit] * miss;
                            slope[unit] += heads[at] * miss;
                        }
                    }
                }
                first += outcomes;
            }
            return slope;
        }

        private void move(float step) {
            for (int i = 0; i < touchedCount; i++) {
                int row = touchedRows[i];
                touched[row] = false;
                float squares = 0;
                for (int at = row * UNITS; at < (row + 1) * UNITS; at++) {
                    squares += tableSlope[at] * tableSlope[at];
                }
                tablePast[row] += squares * 4 / UNITS;
                float rate = step / (float) Math.sqrt(tablePast[row]);
                for (int at = row * UNITS; at < (row + 1) * UNITS; at++) {
                    table[at] -= rate * tableSlope[at];
                    tableSlope[at] = 0;
                }
            }
            touchedCount = 0;
            move(bias, biasSlope, biasPast, step);
            move(heads, headsSlope, headsPast, step);
            move(base, baseSlope, basePast, step);
        }

        private static void move(float[] values, float[] slope, float[] past, float step) {
            for (int i = 0; i < values.length; i++) {
                past[i] += slope[i] * slope[i];
                values[i] -= step * slope[i] / (float) Math.sqrt(past[i]);
                slope[i] = 0;
            }
        }

        private static float[] filled(int size) {
            var filled = new float[size];
            Arrays.fill(filled, START);
            return filled;
        }
    }
}
