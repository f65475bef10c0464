package nl.weerklank.load;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long answers took. */
final class Times {

    private final long[] nanos = new long[2_000_000];
    private final AtomicInteger count = new AtomicInteger();

    void add(long taken) {
        int at = count.getAndIncrement();
        if (at < nanos.length) {
            nanos[at] = taken;
        }
    }

    int count() {
        return count.get();
    }

    /** @param share of answers that took at most this long, 0–1; in milliseconds */
    double at(double share) {
        int kept = Math.min(count(), nanos.length);
        if (kept == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, kept);
        Arrays.sort(sorted);
        return sorted[Math.min(kept - 1, (int) (share * kept))] / 1e6;
    }
}
