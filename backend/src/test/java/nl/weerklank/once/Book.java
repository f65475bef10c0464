package nl.weerklank.once;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was promised to the trainees, and what went wrong. */
final class Book {

    /** @param text that was confirmed at {@code seq} under {@code id} */
    record Confirmed(String id, int seq, String text) {}

    /** One conversation as a trainee saw it. */
    record Seen(String session, List<Tab> tabs, List<Confirmed> confirmed, List<String> refused) {}

    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> resumed = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, List<String>> wrong = new ConcurrentHashMap<>();
    private final Map<Mischief, Integer> mischief = new EnumMap<>(Mischief.class);
    private final Map<String, Integer> broken = new TreeMap<>();
    private final AtomicInteger turns = new AtomicInteger();

    void turn() {
        turns.incrementAndGet();
    }

    int turns() {
        return turns.get();
    }

    void seen(Seen conversation) {
        seen.add(conversation);
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    void resumed(long millis) {
        resumed.add(millis);
    }

    synchronized void did(Mischief what) {
        mischief.merge(what, 1, Integer::sum);
    }

    synchronized void broke(String what) {
        broken.merge(what, 1, Integer::sum);
    }

    /** @return false always, for whoever gives up because of it */
    boolean wrong(String what, String where) {
        wrong.computeIfAbsent(what, w -> Collections.synchronizedList(new ArrayList<>()))
                .add(where);
        return false;
    }

    Map<String, List<String>> wrong() {
        return wrong;
    }

    /** Milliseconds below which this share of the lost lines was back. */
    long resumed(double share) {
        var sorted = new ArrayList<>(resumed);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    synchronized String table(String title, long seconds) {
        var out = new StringBuilder();
        row(out, title, "");
        row(out, "turns confirmed", turns.get());
        row(out, "conversations", seen.size());
        row(out, "seconds", seconds);
        mischief.forEach((what, times) -> row(out, "trainee: " + what.words(), times));
        broken.forEach((what, times) -> row(out, "broken: " + what, times));
        row(out, "lines opened", resumed.size());
        row(
                out,
                "back after, p50 / p95 / longest",
                resumed(0.5) + " / " + resumed(0.95) + " / " + resumed(1.0) + " ms");
        for (String what : Verdict.FAULTS) {
            row(out, "wrong: " + what, wrong.getOrDefault(what, List.of()).size());
        }
        wrong.forEach((what, where) -> where.stream().limit(3).forEach(one -> row(out, what, one)));
        return out.toString();
    }

    private static void row(StringBuilder out, String name, Object value) {
        out.append(String.format("| %-44s | %s |%n", name, value));
    }
}
