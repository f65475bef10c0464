package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features of many turns as sparse rows, each turn as it was written and as it looks when typed without marks and
 * capitals. Bins that fewer than two turns have are left out.
 */
final class Rows {

    /** @param bins rising; the values are already multiplied by the bin's rarity */
    record Row(int[] bins, float[] values) {}

    private final List<Example> examples;
    private final List<Row> written = new ArrayList<>();
    private final List<Row> typed = new ArrayList<>();
    private final float[] rarity;
    private final int[] seen = new int[Features.BINS];

    Rows(List<Example> examples) {
        this.examples = examples;
        examples.forEach(example -> written.add(merged(example.features(false))));
        written.forEach(row -> Arrays.stream(row.bins()).forEach(bin -> seen[bin]++));
        rarity = rarity(seen, examples.size());
        written.replaceAll(this::weighted);
        examples.forEach(example -> typed.add(weighted(merged(example.features(true)))));
    }

    List<Example> examples() {
        return examples;
    }

    Row written(int example) {
        return written.get(example);
    }

    Row typed(int example) {
        return typed.get(example);
    }

    /** Whether more than one turn has the bin. */
    boolean seen(int bin) {
        return seen[bin] > 1;
    }

    /** By what a weight must be multiplied before it meets features that know nothing of rarity. */
    float rarity(int bin) {
        return rarity[bin];
    }

    /**
     * Inverse document frequency of each bin, divided by its mean over all that was seen; 1 for what was thought out by
     * hand.
     */
    private static float[] rarity(int[] seen, int documents) {
        var rarity = new float[Features.BINS];
        double sum = 0;
        long all = 0;
        for (int bin = Features.HAND_BINS; bin < Features.BINS; bin++) {
            rarity[bin] = (float) (1 + Math.log((1.0 + documents) / (1 + seen[bin])));
            sum += (double) rarity[bin] * seen[bin];
            all += seen[bin];
        }
        for (int bin = 0; bin < Features.BINS; bin++) {
            rarity[bin] = bin < Features.HAND_BINS ? 1 : (float) (rarity[bin] * all / Math.max(1, sum));
        }
        return rarity;
    }

    private static Row merged(Features features) {
        var order = new long[features.count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) features.bin(i) << 32) | i;
        }
        Arrays.sort(order);
        var bins = new int[order.length];
        var values = new float[order.length];
        int count = 0;
        for (long each : order) {
            int bin = (int) (each >> 32);
            if (count == 0 || bins[count - 1] != bin) {
                bins[count++] = bin;
            }
            values[count - 1] += features.value((int) each);
        }
        return new Row(Arrays.copyOf(bins, count), Arrays.copyOf(values, count));
    }

    private Row weighted(Row row) {
        var bins = new int[row.bins().length];
        var values = new float[row.bins().length];
        int count = 0;
        for (int i = 0; i < row.bins().length; i++) {
            int bin = row.bins()[i];
            if (seen(bin)) {
                bins[count] = bin;
                values[count++] = row.values()[i] * rarity[bin];
            }
        }
        return new Row(Arrays.copyOf(bins, count), Arrays.copyOf(values, count));
    }
}
